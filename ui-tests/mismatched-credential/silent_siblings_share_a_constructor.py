# Both providers have the constructor, the setter and the template of their base; each is given a key of its own.
import os

import cohere
import openai


class Provider:
    def __init__(self, key):
        self.key = key
        self.second = None

    def also(self, key):
        self.second = key

    def make(self, key):
        return self.client(key)

    def client(self, key):
        raise NotImplementedError

    @classmethod
    def of(cls, key):
        return cls(key)


class Cohere(Provider):
    def send(self):
        return cohere.ClientV2(self.key), cohere.ClientV2(self.second)

    def client(self, key):
        return cohere.ClientV2(key)


class OpenAI(Provider):
    def send(self):
        return openai.OpenAI(api_key=self.key), openai.OpenAI(api_key=self.second)

    def client(self, key):
        return openai.OpenAI(api_key=key)


class DryRun(Provider):
    def send(self):
        print(len(self.key or ""))


first = Cohere(os.environ["COHERE_API_KEY"])
first.also(os.environ["COHERE_API_KEY"])
second = OpenAI(os.environ["OPENAI_API_KEY"])
second.also(os.environ["OPENAI_API_KEY"])
for provider in (first, second, DryRun(None), DryRun("none")):
    provider.send()
first.make(os.environ["COHERE_API_KEY"])
second.make(os.environ["OPENAI_API_KEY"])
Cohere.of(os.environ["COHERE_API_KEY"]).send()
OpenAI.of(os.environ["OPENAI_API_KEY"]).send()
