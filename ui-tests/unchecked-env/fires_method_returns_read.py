# A method of the same class returns the read.
import os

from anthropic import Anthropic


class Writer:
    model = "claude-haiku-4-5"

    def _key(self):
        return os.getenv("ANTHROPIC_API_KEY")

    def write(self, text):
        client = Anthropic(api_key=self._key())  #~ unchecked-env
        return client.messages.create(
            model=self.model,
            max_tokens=200,
            messages=[{"role": "user", "content": text}],
        )
