# The variable is the one the SDK would fall back to: unset, it stops and names it.
import os

from openai import OpenAI

client = OpenAI(base_url="https://gateway.example.com/openai/v1", api_key=os.getenv("OPENAI_API_KEY"))
print(client.models.list())
