from abc import ABC, abstractmethod

import requests


class Connector(ABC):
    def __init__(self):
        self.session = requests.Session()
        self.session.headers.update({"Authorization": f"Bearer {self.token()}"})

    @abstractmethod
    def token(self):
        ...
