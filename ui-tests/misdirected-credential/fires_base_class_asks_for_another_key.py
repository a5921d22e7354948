# The base asks for something else than what its heirs take, or one of them is used past it.
import os
from openai import OpenAI


class Base:
    KEY = ""
    URL_KEY = ""

    def client(self):
        if not os.getenv(self.URL_KEY):
            raise RuntimeError("x")
        return self.make()


class P(Base):
    KEY = "PERPLEXITY_API_KEY"
    URL_KEY = "PERPLEXITY_URL"

    def make(self):
        return OpenAI(base_url="https://api.perplexity.ai", api_key=os.getenv(self.KEY))  #~ misdirected-credential


class Q(Base):
    KEY = "FIREWORKS_API_KEY"
    URL_KEY = "FIREWORKS_URL"

    def make(self):
        return OpenAI(base_url="https://api.fireworks.ai/inference/v1", api_key=os.getenv(self.KEY))  #~ misdirected-credential


P().client()
Q().client()


class Named:
    KEY = ""

    def client(self):
        if not os.getenv(self.KEY):
            raise RuntimeError("x")
        return self.make()


class R(Named):
    KEY = "TOGETHER_API_KEY"

    def make(self):
        return OpenAI(base_url="https://api.together.xyz/v1", api_key=os.getenv(self.KEY))  #~ misdirected-credential


class S(Named):
    KEY = "DEEPSEEK_API_KEY"

    def make(self):
        return OpenAI(base_url="https://api.deepseek.com", api_key=os.getenv(self.KEY))


R().make()
S().client()
