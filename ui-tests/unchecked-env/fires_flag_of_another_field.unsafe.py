# The field says whether there is another key, or is asked the wrong way round.
import os

from mistralai import Mistral


class Service:
    def __init__(self):
        self.key = os.environ["MISTRAL_API_KEY"]
        self.url = os.getenv("MISTRAL_URL")
        self.enabled = bool(self.url)

    def ask(self):
        if not self.enabled:
            return None
        return Mistral(api_key=self.key)  #~ unchecked-env


class Other:
    def __init__(self):
        self.key = os.environ["MISTRAL_API_KEY"]
        self.enabled = bool(self.key)

    def ask(self):
        if self.enabled:
            return None
        return Mistral(api_key=self.key)  #~ unchecked-env
