# The server on this machine takes any key; no other class gets this one.
from openai import OpenAI

from base import Base


class Local(Base):
    def __init__(self, model, url="http://localhost:11434/v1"):
        super().__init__(model, "your-key-is-not-needed")
        self.client = OpenAI(api_key=self.key, base_url=url)
