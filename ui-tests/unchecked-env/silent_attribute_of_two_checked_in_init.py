# Whichever of the two it is, the constructor refuses nothing.
import os

from anthropic import Anthropic


class Desk:
    def __init__(self, key=None):
        self.key = key or os.getenv("ANTHROPIC_API_KEY")
        if not self.key:
            raise ValueError("ANTHROPIC_API_KEY is not set")

    def models(self):
        return Anthropic(api_key=self.key).models.list()
