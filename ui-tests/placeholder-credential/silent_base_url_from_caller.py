# The host is a parameter that nobody here passes.
from openai import OpenAI


def connect(base_url: str) -> OpenAI:
    return OpenAI(api_key="xxx", base_url=base_url, max_retries=0)
