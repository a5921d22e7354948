import os

from openai import OpenAI


class Base:
    api_key = None

    def base_url(self):
        return None

    def client(self):
        return OpenAI(api_key=self.api_key, base_url=self.base_url())


class Hosted(Base):
    api_key = os.environ["HOSTED_KEY"]


KEYS = {"openai": None, "other": None}


def fill(name, key):
    KEYS[name] = key


def client_of(name):
    return OpenAI(api_key=KEYS[name])


fill("openai", input("key: "))
print(Hosted().client(), client_of("openai"))
