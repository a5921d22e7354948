# Stopped where it is read, the program would never come to what `one` says.
from anthropic import Anthropic
from config import ANTHROPIC_API_KEY


def one():
    if not ANTHROPIC_API_KEY:
        raise ValueError("ANTHROPIC_API_KEY is not set, look at README.md")
    return Anthropic(api_key=ANTHROPIC_API_KEY)


def many():
    return Anthropic(api_key=ANTHROPIC_API_KEY)  #~ unchecked-env
