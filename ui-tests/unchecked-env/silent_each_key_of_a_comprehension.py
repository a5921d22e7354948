import os

from anthropic import Anthropic
from mistralai import Mistral


def key(name):
    return os.environ[name]


KEYS = {name: os.environ[name] for name in ("ANTHROPIC_API_KEY", "MISTRAL_API_KEY")}
claude = Anthropic(api_key=KEYS["ANTHROPIC_API_KEY"])
other = Mistral(api_key=KEYS["MISTRAL_API_KEY"])
second = Anthropic(api_key=key("ANTHROPIC_API_KEY"))
third = Mistral(api_key=key("MISTRAL_API_KEY"))
fourth = Mistral(api_key=key("MISTRAL_API_KEY"))
