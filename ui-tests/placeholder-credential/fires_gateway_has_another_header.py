# Another header does not take the place of the key.
import os

from openai import OpenAI

client = OpenAI(
    base_url="https://llm-proxy.example.org/v1",
    default_headers={"X-Trace": f"Token {os.environ['PROXY_TOKEN']}"},
    api_key="your-api-key",  #~ placeholder-credential
)
