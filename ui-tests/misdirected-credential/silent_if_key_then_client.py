# With a key the router, without it the provider itself.
import os

from openai import OpenAI

key = os.getenv("OPENROUTER_API_KEY")
if key:
    client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=key)
else:
    client = OpenAI()
