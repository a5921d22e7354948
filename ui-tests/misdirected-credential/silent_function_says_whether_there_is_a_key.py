# What a function gives that asks for what another one gives.
import os
from openai import OpenAI


def api_key():
    return os.getenv("PERPLEXITY_API_KEY")


def configured():
    return api_key() is not None


def client():
    if not configured():
        raise RuntimeError("x")
    return OpenAI(base_url="https://api.perplexity.ai", api_key=api_key())


client()
