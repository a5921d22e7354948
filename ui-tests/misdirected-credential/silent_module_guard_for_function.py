# The module refuses to load without the key.
import os

from openai import OpenAI

KEY = os.getenv("OPENROUTER_API_KEY")
if not KEY:
    raise ImportError("OPENROUTER_API_KEY is not set")


def router():
    return OpenAI(base_url="https://openrouter.ai/api/v1", api_key=KEY)
