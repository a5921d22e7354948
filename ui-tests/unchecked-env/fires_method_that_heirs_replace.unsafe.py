# What runs is the heir's own method, also where a third type brings it; what somebody makes or asks for runs as well.
import os

import requests
from mistralai import Mistral


class Http:
    def auth(self):
        return {}

    def get(self, path):
        return requests.get("https://api.samsara.com" + path, headers=self.auth()) #~ unchecked-env


class Fleet(Http):
    def auth(self):
        return {"Authorization": f"Bearer {os.environ['SAMSARA_API_TOKEN']}"}


class Bearer:
    def sign(self):
        return {"Authorization": f"Bearer {os.environ['TIDES_API_TOKEN']}"}


class Reader:
    def read(self, path):
        return requests.get("https://api.tides.io" + path, headers=self.sign()) #~ unchecked-env


class Tides(Bearer, Reader):
    pass


class Base:
    def key(self):
        return os.environ["BASE_KEY"]

    def client(self):
        return Mistral(api_key=self.key()) #~ unchecked-env


class Heir(Base):
    def key(self):
        return os.environ["HEIR_KEY"]


class Asked:
    def key(self):
        return os.environ["ASKED_KEY"]


class Asking(Asked):
    def key(self):
        return super().key()

    def client(self):
        return Mistral(api_key=self.key()) #~ unchecked-env


print(Fleet().get("/x"), Tides().read("/y"), Base().client(), Heir().client(), Asking().client())
