# The base URL is followed to a machine of one's own.
from openai import AsyncOpenAI

HOST = "127.0.0.1"
BASE = f"http://{HOST}:11434/v1"

client = AsyncOpenAI(api_key="ollama", base_url=BASE)
