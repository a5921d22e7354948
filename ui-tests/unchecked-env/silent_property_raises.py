# The property does not give a None.
import os

from anthropic import Anthropic


class Account:
    @property
    def key(self):
        value = os.environ.get("ANTHROPIC_API_KEY")
        if not value:
            raise RuntimeError("ANTHROPIC_API_KEY is not set")
        return value

    def models(self):
        return [model.id for model in Anthropic(api_key=self.key).models.list()]
