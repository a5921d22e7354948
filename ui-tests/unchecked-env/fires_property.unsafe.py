# The property reads at each access.
import os

from anthropic import Anthropic


class Account:
    @property
    def key(self):
        return os.environ["ANTHROPIC_API_KEY"]

    def models(self):
        client = Anthropic(api_key=self.key)  #~ unchecked-env
        return [model.id for model in client.models.list()]
