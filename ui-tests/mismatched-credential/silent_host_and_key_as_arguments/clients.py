# One helper for everything that speaks OpenAI's language.
from openai import OpenAI


def connect(base_url, api_key):
    return OpenAI(base_url=base_url, api_key=api_key)
