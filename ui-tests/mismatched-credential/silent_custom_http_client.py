# The transport decides where requests go.
import os

import httpx
from openai import OpenAI

transport = httpx.HTTPTransport(proxy="https://egress.parcelwise.com")
client = OpenAI(
    api_key=os.environ["MISTRAL_API_KEY"],
    http_client=httpx.Client(transport=transport, base_url="https://api.mistral.ai/v1"),
)
print(client.models.list())
