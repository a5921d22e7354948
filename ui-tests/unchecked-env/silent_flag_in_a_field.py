# Another method asks a field that says whether there is a key.
import os

import requests
from mistralai import Mistral


class Service:
    def __init__(self):
        self.key = os.getenv("MISTRAL_API_KEY")
        self.enabled = bool(self.key)
        self.is_off = not self.key

    def ask(self):
        if not self.enabled:
            return None
        return Mistral(api_key=self.key)

    def tell(self):
        if self.is_off:
            raise RuntimeError("MISTRAL_API_KEY is not set")
        return requests.get("https://api.mistral.ai", headers={"Authorization": f"Bearer {self.key}"}, timeout=5)


class Alerts:
    enabled = False

    def __init__(self, key=None):
        self.key = key or os.getenv("MISTRAL_API_KEY")
        self.enabled = self.key is not None and len(self.key) > 0

    def send(self):
        if self.enabled:
            return Mistral(api_key=self.key)
        return None


class Told:
    def __init__(self):
        self.key = os.getenv("MISTRAL_API_KEY")
        if self.key:
            self.ready = True
        else:
            self.ready = False

    def send(self):
        return Mistral(api_key=self.key) if self.ready else None

    @property
    def has_key(self):
        return self.key is not None

    def once_more(self):
        if not self.has_key:
            return None
        return Mistral(api_key=self.key)
