# __init__ does not return without a key.
import os

from anthropic import Anthropic


class Writer:
    def __init__(self, model):
        self.model = model
        self.key = os.getenv("ANTHROPIC_API_KEY")
        if not self.key:
            raise ValueError("ANTHROPIC_API_KEY is not set")

    def client(self):
        return Anthropic(api_key=self.key)


print(Writer("claude-haiku-4-5").client().models.list())
