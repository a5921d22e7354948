# Each call takes the branch of its own provider.
import os

import anthropic
import openai


def client(kind, key, mode="plain"):
    if mode == "off":
        return None
    if kind.lower() == "openai":
        return openai.OpenAI(api_key=key)
    elif kind.lower() == "anthropic":
        return anthropic.Anthropic(api_key=key)
    raise ValueError(kind)


first = client("OpenAI", os.environ["OPENAI_API_KEY"])
second = client("anthropic", os.environ["ANTHROPIC_API_KEY"])


def wrapped(kind, key):
    return client(kind, key)


third = wrapped("openai", os.environ["OPENAI_API_KEY"])


def chosen():
    kind = os.environ["PROVIDER"]
    if kind == "openai":
        key = os.environ["OPENAI_API_KEY"]
    elif kind == "anthropic":
        key = os.environ["ANTHROPIC_API_KEY"]
    else:
        raise ValueError(kind)
    return client(kind, key)
