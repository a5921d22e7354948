# The name of the variable is an entry of an entry.
import os

import providers
from openai import OpenAI
from providers import PROVIDERS

spec = PROVIDERS["deepseek"]
deepseek = OpenAI(base_url=spec["base_url"], api_key=os.getenv(spec["key_env"]))  #~ misdirected-credential


def checked():
    key = os.environ[providers.PROVIDERS["deepseek"]["key_env"]]
    return OpenAI(base_url=providers.PROVIDERS["deepseek"]["base_url"], api_key=key)


own = OpenAI(api_key=os.getenv(PROVIDERS["openai"]["key_env"]))
print(deepseek.models.list(), checked().models.list(), own.models.list())
