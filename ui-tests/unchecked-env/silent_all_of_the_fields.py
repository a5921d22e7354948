# all() looks at every field.
import os

from anthropic import Anthropic


class Config:
    def __init__(self):
        self.key = os.getenv("ANTHROPIC_API_KEY")
        self.model = os.getenv("CLAUDE_MODEL")
        if not all([self.key, self.model]):
            raise RuntimeError("not configured")

    def client(self):
        return Anthropic(api_key=self.key)


print(Config().client().models.list())
