from openai import OpenAI


def make(key):
    return OpenAI(api_key=key)
