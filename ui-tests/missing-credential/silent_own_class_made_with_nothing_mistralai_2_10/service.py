# The key may be left out, says the signature.
from mistralai.client import Mistral


class Service:
    def __init__(self, api_key=None, model="mistral-small-latest"):
        self.api_key = api_key
        self.model = model

    def models(self):
        return Mistral(api_key=self.api_key).models.list()
