# Where the caller gives nothing the variable may be unset as well.
import os

from anthropic import Anthropic


class Desk:
    def __init__(self, key=None):
        self.key = key or os.getenv("ANTHROPIC_API_KEY")
        if not self.key:
            print("this will not end well")

    def models(self):
        return Anthropic(api_key=self.key).models.list()  #~ unchecked-env
