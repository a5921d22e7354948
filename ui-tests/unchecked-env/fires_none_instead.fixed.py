# `None` in the place of a variable that is not set is what `os.getenv` gives.
import os

from anthropic import Anthropic
from mistralai import Mistral


def read(name, default=None):
    return os.environ.get(name, default)


first = Mistral(api_key=read("MISTRAL_API_KEY"))  #~ unchecked-env
second = Mistral(api_key=os.environ["TEAM_MISTRAL_KEY"] or None)  #~ unchecked-env
KEY = os.environ["ANTHROPIC_API_KEY"] if "ANTHROPIC_API_KEY" in os.environ else None
third = Anthropic(api_key=KEY)  #~ unchecked-env
