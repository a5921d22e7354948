# The base class leaves when the variable is unset.
import os

from anthropic import Anthropic


class Service:
    def __init__(self):
        self.key = os.getenv("ANTHROPIC_API_KEY")
        if self.key is None:
            raise RuntimeError("ANTHROPIC_API_KEY is not set")


class Writer(Service):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def client(self):
        return Anthropic(api_key=self.key)


print(Writer("claude-haiku-4-5").client().models.list())
