# The class keeps the key and builds the client when it is needed.
from anthropic import Anthropic


class Service:
    def __init__(self, api_key=None, model="claude-haiku-4-5"):
        self.api_key = api_key
        self.model = model

    def models(self):
        return Anthropic(api_key=self.api_key).models.list()
