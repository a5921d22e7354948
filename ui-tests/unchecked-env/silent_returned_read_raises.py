# The helper does not return without a key.
import os

from anthropic import Anthropic


def api_key():
    key = os.environ.get("ANTHROPIC_API_KEY")
    if not key:
        raise RuntimeError("ANTHROPIC_API_KEY is not set")
    return key


client = Anthropic(api_key=api_key())
print(client.models.list())
