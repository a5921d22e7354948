import os

from .base import Connector


class Hub(Connector):
    def token(self):
        return os.getenv("CRM_ACCESS")
