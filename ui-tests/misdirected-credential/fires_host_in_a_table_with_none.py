# For one of the providers no host is written down, since the SDK has one of its own.
import os

from openai import OpenAI

HOSTS = {"openai": None, "deepseek": "https://api.deepseek.com/v1"}


def make(name):
    return OpenAI(base_url=HOSTS[name], api_key=os.getenv(f"{name.upper()}_API_KEY"))


make("deepseek")  #~ misdirected-credential
