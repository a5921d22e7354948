# What is sent is the header that the gateway wants.
import os

from openai import OpenAI

client = OpenAI(
    base_url="https://llm-proxy.example.org/v1",
    default_headers={"Authorization": f"Token {os.environ['PROXY_TOKEN']}"},
    api_key="your-api-key",
)
