# The provider that is asked for has the host of the SDK, or the program stops without its key.
import os

from openai import OpenAI

HOSTS = {"openai": None, "deepseek": "https://api.deepseek.com/v1"}


def make(name):
    return OpenAI(base_url=HOSTS[name], api_key=os.getenv("OPENAI_API_KEY"))


def make_or_stop(name):
    return OpenAI(base_url=HOSTS[name], api_key=os.environ[f"{name.upper()}_API_KEY"])


make("openai")
make_or_stop("deepseek")
