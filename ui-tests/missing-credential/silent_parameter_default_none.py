# A parameter's default None counts as leaving the argument out, and OpenAI falls back.
from openai import OpenAI


def make_client(api_key: str | None = None, timeout: float = 30) -> OpenAI:
    return OpenAI(api_key=api_key, timeout=timeout)


client = make_client()
