# Which client is built is told by a field that the constructor fills, and one call gives the other key.
import os

import anthropic
import openai


class Service:
    def __init__(self, vendor, key):
        self.vendor = vendor
        self.key = key
        self.client = self._build()

    def _build(self):
        if self.vendor == "openai":
            return openai.OpenAI(api_key=self.key) #~ mismatched-credential
        return anthropic.Anthropic(api_key=self.key) #~ mismatched-credential


def from_environment():
    if os.getenv("OPENAI_API_KEY"):
        return Service("anthropic-not", os.getenv("OPENAI_API_KEY"))
    if os.getenv("ANTHROPIC_API_KEY"):
        return Service("openai", os.getenv("ANTHROPIC_API_KEY"))
