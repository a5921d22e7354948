# The base checks whichever it is; and an heir reads its own, not that of its sibling.
import os

import requests
from groq import Groq
from openai import OpenAI


class Base:
    variable = None

    def required(self):
        token = os.environ.get(self.variable)
        if not token:
            raise RuntimeError(f"{self.variable} is not set")
        return token

    def token(self):
        return os.environ.get(self.variable)


class Desk(Base):
    variable = "OPENAI_API_KEY"

    def client(self):
        return OpenAI(api_key=self.token())


class Shop(Base):
    variable = "SHOP_TOKEN"

    def client(self):
        return Groq(api_key=self.required())


class Sender(Base):
    def send(self):
        return requests.get("https://desk.example", headers={"Authorization": f"Bearer {self.required()}"})


class One(Sender):
    variable = "ONE_TOKEN"


class Two(Sender):
    variable = "TWO_TOKEN"


Desk().client()
Shop().client()
One().send()
Two().send()
