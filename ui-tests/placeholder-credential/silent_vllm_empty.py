# vLLM's own documentation says EMPTY.
from openai import OpenAI

client = OpenAI(base_url="http://localhost:8000/v1", api_key="EMPTY")
print(client.models.list().data[0].id)
