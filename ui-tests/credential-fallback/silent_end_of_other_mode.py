# The other end has to do with something else, and gives a key.
import os

from openai import OpenAI


def setting(name):
    if name in os.environ:
        return os.environ[name]
    raise SystemExit(f"{name} is not set")


client = OpenAI(api_key=setting("TEAM_OPENAI_KEY"))
