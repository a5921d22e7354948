# The program stops where the variable is unset that a caller names, or the text is for a server of one's own.
import os

from anthropic import Anthropic
from openai import OpenAI


def build(name):
    key = os.environ.get(name, "")
    if not key:
        raise SystemExit(f"{name} is not set")
    return Anthropic(api_key=key)


def build_here(name):
    return OpenAI(base_url="http://localhost:8000/v1", api_key=os.environ.get(name, "none"))


build("ANTHROPIC_API_KEY")
build_here("OPENAI_API_KEY")
