# The base class sets the attribute, the subclass uses it.
import os

from anthropic import Anthropic


class Service:
    def __init__(self):
        self.key = os.environ["ANTHROPIC_API_KEY"]


class Writer(Service):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def client(self):
        return Anthropic(api_key=self.key)  #~ unchecked-env
