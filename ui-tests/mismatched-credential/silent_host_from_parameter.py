# The host is the caller's choice.
import os

from anthropic import Anthropic


def connect(host: str) -> Anthropic:
    key = os.environ["OPENROUTER_API_KEY"]
    return Anthropic(base_url=host, api_key=key)
