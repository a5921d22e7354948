# __init__ calls the method that checks.
import os

from anthropic import Anthropic


class Writer:
    def __init__(self):
        self.key = os.getenv("ANTHROPIC_API_KEY")
        self._check()

    def _check(self):
        if self.key is None:
            raise LookupError("ANTHROPIC_API_KEY is not set")

    def client(self):
        return Anthropic(api_key=self.key)


print(Writer().client().models.list())
