# The name of the one provider goes with the key of the other.
import os

import anthropic
import openai


def client(kind, key):
    if kind == "openai":
        return openai.OpenAI(api_key=key)
    elif kind == "anthropic":
        return anthropic.Anthropic(api_key=key)
    raise ValueError(kind)


first = client("openai", os.environ["ANTHROPIC_API_KEY"])  #~ mismatched-credential
second = client("anthropic", os.environ["OPENAI_API_KEY"])  #~ mismatched-credential
