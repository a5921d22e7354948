# Without a key the function returns before the client is built.
import os

from anthropic import Anthropic


def claude() -> Anthropic | None:
    key = os.getenv("CLAUDE_API_KEY")
    if key is None:
        return None
    return Anthropic(api_key=key)
