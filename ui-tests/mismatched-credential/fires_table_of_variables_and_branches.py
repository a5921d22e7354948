# The name chooses the client, and the variable of another one.
import os
import sys

from anthropic import Anthropic
from openai import OpenAI

VARIABLES = {"openai": "OPENAI_API_KEY", "anthropic": "ANTHROPIC_API_KEY"}


def by_name(name):
    if name == "openai":
        return OpenAI(api_key=os.environ[VARIABLES["anthropic"]])  #~ mismatched-credential
    return Anthropic(api_key=os.environ[VARIABLES[name]])


by_name(sys.argv[1])
