# A gateway takes the provider's key and says in headers whose it is.
import os

from openai import OpenAI
from portkey_ai import PORTKEY_GATEWAY_URL, createHeaders

client = OpenAI(
    api_key=os.environ["ANTHROPIC_API_KEY"],
    base_url=PORTKEY_GATEWAY_URL,
    default_headers=createHeaders(provider="anthropic"),
)
print(client.models.list())
