# The host stands in a constant.
import os

from openai import AsyncOpenAI

DEEPSEEK = "https://api.deepseek.com"
KEY = os.environ["DEEPSEEK_API_KEY"]


def client() -> AsyncOpenAI:
    return AsyncOpenAI(base_url=DEEPSEEK, api_key=KEY)
