# The check leaves.
import os

from openai import OpenAI

key = os.getenv("DEEPSEEK_API_KEY")
if not key:
    raise RuntimeError("DEEPSEEK_API_KEY is not set")

client = OpenAI(base_url="https://api.deepseek.com", api_key=key)
