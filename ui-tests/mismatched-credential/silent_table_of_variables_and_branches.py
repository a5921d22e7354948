# The name chooses the variable and the client.
import os
import sys

from anthropic import Anthropic
from cohere import ClientV2
from openai import OpenAI

VARIABLES = {"openai": "OPENAI_API_KEY", "anthropic": "ANTHROPIC_API_KEY", "cohere": "COHERE_API_KEY"}


def by_name(name):
    key = os.environ[VARIABLES[name]]
    if name == "openai":
        return OpenAI(api_key=key)
    if name == "anthropic":
        return Anthropic(api_key=key)
    return ClientV2(api_key=key)


def by_something_else(name):
    key = os.environ[VARIABLES[name]]
    if name.startswith("o"):
        return OpenAI(api_key=key)
    return Anthropic(api_key=key)


by_name(sys.argv[1])
by_something_else(sys.argv[1])
