# Whether nothing may be given depends on what is asked for, and each call says so.
import os
from groq import Groq


def get_var(name, default=None, required=False):
    value = os.environ.get(name, default)
    if required and value is None:
        raise RuntimeError(f"{name} is required")
    return value


def get_first(name, other=None, *, optional=True):
    value = os.getenv(name) or other
    if not value and not optional:
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


Groq(api_key=get_var("TAGGER_GROQ_KEY", required=True))
Groq(api_key=get_first("TITLER_GROQ_KEY", optional=False))
Groq(api_key=Settings(os.getenv("LABEL_GROQ_KEY"), strict=True).key)
key = os.getenv("LIVE_GROQ_KEY")
check(key, "live")
Groq(api_key=key)
