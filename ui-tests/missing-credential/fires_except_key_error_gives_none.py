# The handler puts nothing in the place of the key.
import os

import anthropic
from mistralai import Mistral

try:
    key = os.environ["MISTRAL_API_KEY"]
except KeyError:
    key = None

client = Mistral(api_key=key)  #~ missing-credential


def read(name):
    try:
        return os.environ[name]
    except KeyError:
        return None


def make():
    try:
        token = os.environ["ANTHROPIC_API_KEY"]
    except Exception:
        token = None
    return anthropic.Anthropic(api_key=token)  #~ missing-credential


second = Mistral(api_key=read("SECOND_MISTRAL_API_KEY"))  #~ missing-credential
