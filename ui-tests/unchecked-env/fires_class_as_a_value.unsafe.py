import os

from anthropic import Anthropic
from mistralai import Mistral


class Runner:
    client_class = Anthropic

    def __init__(self):
        self.client = self.client_class(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env


def make(cls, key):
    return cls(api_key=key)


Runner()
make(Mistral, os.environ["MISTRAL_API_KEY"])  #~ unchecked-env
