# The name of the variable is a parameter, and so is told of where somebody names it. Nothing is told twice.
import os

from anthropic import Anthropic


def build(name):
    return Anthropic(api_key=os.environ.get(name, ""))


def build_or_made_up(name):
    return Anthropic(api_key=os.environ.get(name, "none"))


def build_with(key):
    return Anthropic(api_key=key or "YOUR_API_KEY")


build("ANTHROPIC_API_KEY")  #~ credential-fallback
build_or_made_up("ANTHROPIC_API_KEY")  #~ credential-fallback
build_with(os.environ.get("ANTHROPIC_API_KEY"))  #~ credential-fallback
