# Nobody calls it here, so the host is unknown.
import os

from openai import OpenAI


def connect(server: str) -> OpenAI:
    return OpenAI(base_url=server, api_key=os.getenv("SERVER_KEY", "sk-no-key-required"))
