# Nobody has used the client by the time that the program asks.
import os

from anthropic import Anthropic

KEY = os.getenv("CLAUDE_KEY", "")


class Service:
    def __init__(self):
        self.client = Anthropic(api_key=KEY)
        if not KEY:
            raise ValueError("CLAUDE_KEY is not set")

    def ask(self, text):
        return self.client.messages.create(model="claude-sonnet-4-5", max_tokens=10, messages=[])


Service().ask("hello")
other = os.getenv("OTHER_CLAUDE_KEY", "")
client = Anthropic(api_key=other)
if other == "":
    raise SystemExit("OTHER_CLAUDE_KEY is not set")
