# The value in the field stops, or whoever asks does.
import os
import sys

from mistralai import Mistral
from notion_client import Client


class Variable:
    def __init__(self, name):
        self.name = name

    def __get__(self, of, kind=None):
        value = os.environ.get(self.name)
        if not value:
            raise RuntimeError(f"{self.name} is not set")
        return value


class Fixed:
    def __get__(self, of, kind=None):
        return os.environ.get("MISTRAL_API_KEY")


class Settings:
    token = Variable("NOTION_TOKEN")
    key = Fixed()


settings = Settings()
Client(auth=settings.token)
if not settings.key:
    sys.exit("MISTRAL_API_KEY is not set")
Mistral(api_key=settings.key)
