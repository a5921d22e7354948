# Asked for in the mode in which it is used.
import os

from anthropic import Anthropic


def run(mode):
    key = os.getenv("ANTHROPIC_API_KEY")
    if mode == "claude" and not key:
        raise SystemExit("ANTHROPIC_API_KEY is not set")
    if mode == "claude":
        return Anthropic(api_key=key)
    return None
