# Whoever calls it, the helper stops without a key.
import os

from anthropic import Anthropic


def writer(api_key=None):
    if not api_key:
        raise ValueError("set ANTHROPIC_API_KEY or pass api_key")
    return Anthropic(api_key=api_key)


print(writer(os.getenv("ANTHROPIC_API_KEY")).models.list())
