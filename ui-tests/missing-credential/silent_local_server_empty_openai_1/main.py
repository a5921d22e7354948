# openai 1.109 accepts "" and then sends no header, which a local server is happy with.
from openai import OpenAI

VLLM_URL = "http://localhost:8000/v1"

client = OpenAI(base_url=VLLM_URL, api_key="")
print(client.models.list().data)
