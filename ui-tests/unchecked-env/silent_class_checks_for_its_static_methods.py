# The constructor checks the variable that a static method reads.
import os

from mistralai import Mistral


class Service:
    def __init__(self, key=None):
        self.key = key or os.getenv("MISTRAL_API_KEY")
        if not self.key:
            raise ValueError("MISTRAL_API_KEY is not set")
        self.client = self.make()

    @staticmethod
    def make():
        return Mistral(api_key=os.getenv("MISTRAL_API_KEY"))

    @classmethod
    def again(cls):
        return Mistral(api_key=os.environ.get("MISTRAL_API_KEY"))


print(Service().client, Service().again())
