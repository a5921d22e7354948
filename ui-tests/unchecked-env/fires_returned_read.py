# The helper returns the read; the client is built from what it returns.
import os

from anthropic import Anthropic


def api_key():
    return os.environ.get("ANTHROPIC_API_KEY")


def title(article):
    client = Anthropic(api_key=api_key())  #~ unchecked-env
    return client.messages.create(
        model="claude-haiku-4-5",
        max_tokens=60,
        messages=[{"role": "user", "content": f"A title for: {article}"}],
    )
