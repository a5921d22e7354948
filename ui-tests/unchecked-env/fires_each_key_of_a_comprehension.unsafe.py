import os

from anthropic import Anthropic
from mistralai import Mistral


def key(name):
    return os.environ.get(name)


KEYS = {name: os.environ[name] for name in ("ANTHROPIC_API_KEY", "MISTRAL_API_KEY")}
claude = Anthropic(api_key=KEYS["ANTHROPIC_API_KEY"])  #~ unchecked-env
other = Mistral(api_key=KEYS["MISTRAL_API_KEY"])  #~ unchecked-env
second = Anthropic(api_key=key("ANTHROPIC_API_KEY"))  #~ unchecked-env
third = Mistral(api_key=key("MISTRAL_API_KEY"))  #~ unchecked-env
fourth = Mistral(api_key=key("MISTRAL_API_KEY"))
