# The right side of `or` calls a function that only raises.
import os

from anthropic import Anthropic


def required(name):
    raise LookupError(f"{name} is not set")


key = os.getenv("ANTHROPIC_API_KEY") or required("ANTHROPIC_API_KEY")
client = Anthropic(api_key=key)
