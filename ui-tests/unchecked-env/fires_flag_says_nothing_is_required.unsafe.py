# The same helpers, and nobody asks them to make sure of anything.
import os
from groq import Groq


def get_var(name, default=None, required=False):
    value = os.environ.get(name, default)
    if required and value is None:
        raise RuntimeError(f"{name} is required")
    return value


class Settings:
    def __init__(self, key, strict=False):
        self.key = key
        if strict and not self.key:
            raise RuntimeError("no key")


def check(key, mode):
    if mode == "live" and not key:
        raise RuntimeError("no key")


Groq(api_key=get_var("TAGGER_GROQ_KEY"))  #~ unchecked-env
Groq(api_key=Settings(os.environ["LABEL_GROQ_KEY"]).key)  #~ unchecked-env
key = os.environ["LIVE_GROQ_KEY"]
check(key, "test")
Groq(api_key=key)  #~ unchecked-env
