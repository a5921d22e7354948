# all() looks at two values, and the client takes a third one.
import os

from anthropic import Anthropic


class Config:
    def __init__(self):
        self.key = os.environ["ANTHROPIC_API_KEY"]
        self.model = os.getenv("CLAUDE_MODEL")
        self.folder = os.getenv("OUTPUT_FOLDER")
        if not all([self.model, self.folder]):
            raise RuntimeError("not configured")

    def client(self):
        return Anthropic(api_key=self.key)  #~ unchecked-env
