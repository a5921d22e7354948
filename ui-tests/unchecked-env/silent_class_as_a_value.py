import os

from anthropic import Anthropic
from mistralai import Mistral


class Runner:
    client_class = Anthropic

    def __init__(self):
        self.client = self.client_class(api_key=os.environ["ANTHROPIC_API_KEY"])


def make(cls, key):
    if not key:
        raise SystemExit("no key")
    return cls(api_key=key)


Runner()
make(Mistral, os.getenv("MISTRAL_API_KEY"))
