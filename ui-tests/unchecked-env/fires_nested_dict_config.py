# The read is an entry of a dict in a dict.
import os

from anthropic import Anthropic

CONFIG = {
    "anthropic": {"api_key": os.getenv("ANTHROPIC_API_KEY"), "model": "claude-haiku-4-5"},
    "limits": {"tokens": 400},
}


def client():
    return Anthropic(api_key=CONFIG["anthropic"]["api_key"])  #~ unchecked-env
