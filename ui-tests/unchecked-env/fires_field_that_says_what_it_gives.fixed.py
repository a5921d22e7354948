# What a field gives the value in it says, whenever somebody asks.
import os

from mistralai import Mistral
from notion_client import Client


class Variable:
    def __init__(self, name):
        self.name = name

    def __get__(self, of, kind=None):
        return os.environ.get(self.name)


class Fixed:
    def __get__(self, of, kind=None):
        return os.environ["MISTRAL_API_KEY"]


class Settings:
    token = Variable("NOTION_TOKEN")
    key = Fixed()


settings = Settings()
Client(auth=settings.token)  #~ unchecked-env
Mistral(api_key=Settings.key)  #~ unchecked-env
