# A server on this machine takes any key.
import os

from openai import OpenAI

client = OpenAI(
    base_url="http://localhost:8000/v1",
    api_key=os.getenv("VLLM_API_KEY", "EMPTY"),
)
print(client.models.list().data[0].id)
