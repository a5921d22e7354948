# The function is asked at each request; there is no None.
import os

from openai import OpenAI

client = OpenAI(
    base_url="https://openrouter.ai/api/v1",
    api_key=lambda: os.environ["OPENROUTER_API_KEY"],
)
