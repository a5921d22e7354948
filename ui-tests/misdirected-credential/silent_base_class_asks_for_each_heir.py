# The base asks for the key of whichever heir it is, before that makes its client.
import os
from openai import OpenAI


class Base:
    KEY = ""

    def api_key(self):
        return os.getenv(self.KEY)

    def configured(self):
        return self.api_key() is not None

    def client(self):
        if not self.configured():
            raise RuntimeError("x")
        return self.make()


class P(Base):
    KEY = "PERPLEXITY_API_KEY"

    def make(self):
        return OpenAI(base_url="https://api.perplexity.ai", api_key=self.api_key())


class Q(Base):
    KEY = "FIREWORKS_API_KEY"

    def make(self):
        return OpenAI(base_url="https://api.fireworks.ai/inference/v1", api_key=self.api_key())


P().client()
Q().client()


class Named:
    KEY = None

    def ready(self):
        return bool(os.environ.get(self.KEY))

    def make(self):
        raise NotImplementedError

    def ask(self):
        if self.ready():
            return self.make().models.list()
        return []


class Together(Named):
    KEY = "TOGETHER_API_KEY"

    def make(self):
        return OpenAI(base_url="https://api.together.xyz/v1", api_key=os.environ.get(self.KEY))


class DeepSeek(Named):
    KEY = "DEEPSEEK_API_KEY"

    def make(self):
        return OpenAI(base_url="https://api.deepseek.com", api_key=os.environ.get(self.KEY))


for named in (Together(), DeepSeek()):
    named.ask()
