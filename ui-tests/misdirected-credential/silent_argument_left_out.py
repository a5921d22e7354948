# No key is passed: the gateway is meant to get what the SDK reads.
from openai import OpenAI

client = OpenAI(base_url="https://gateway.example.com/openai/v1", timeout=60)
print(client.models.list())
