# Without the variable the person is asked.
import os
from getpass import getpass

from openai import OpenAI

client = OpenAI(
    base_url="https://openrouter.ai/api/v1",
    api_key=os.getenv("OPENROUTER_API_KEY") or getpass("OpenRouter key: "),
)
