import os

from .base import Connector


class Hub(Connector):
    def token(self):
        return os.environ["CRM_ACCESS"]
