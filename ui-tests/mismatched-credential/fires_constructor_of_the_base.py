# The heirs have the constructor of their base: what is wrong at one is found there, and through an heir of it.
import os

import cohere
import openai


class Provider:
    def __init__(self, key):
        self.key = key

    @classmethod
    def of(cls, key):
        return cls(key)


class Cohere(Provider):
    def send(self):
        return cohere.ClientV2(self.key)


class Quiet(Cohere):
    pass


class OpenAI(Provider):
    def send(self):
        return openai.OpenAI(api_key=self.key)


Cohere(os.environ["OPENAI_API_KEY"]).send()  #~ mismatched-credential
Quiet(os.environ["OPENAI_API_KEY"]).send()  #~ mismatched-credential
OpenAI(os.environ["OPENAI_API_KEY"]).send()
OpenAI.of(os.environ["COHERE_API_KEY"]).send()  #~ mismatched-credential
