# What a function gives that asks for something else.
import os
from openai import OpenAI


def api_key():
    return os.getenv("PERPLEXITY_API_KEY")


def url():
    return os.getenv("PERPLEXITY_URL")


def configured():
    return url() is not None


def client():
    if not configured():
        raise RuntimeError("x")
    return OpenAI(base_url="https://api.perplexity.ai", api_key=api_key())  #~ misdirected-credential


client()
