# Without the key the function returns first.
import os

from openai import AsyncOpenAI

ROUTER = "https://openrouter.ai/api/v1"


def router() -> AsyncOpenAI | None:
    key = os.environ.get("OPENROUTER_API_KEY")
    if key is None:
        return None
    return AsyncOpenAI(base_url=ROUTER, api_key=key)
