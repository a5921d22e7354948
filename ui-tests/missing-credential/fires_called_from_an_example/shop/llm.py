# Builds the client for everybody.
from openai import OpenAI


def client(key):
    return OpenAI(api_key=key)
