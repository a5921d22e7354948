import os
from typing import NamedTuple

import cohere


class Endpoint(NamedTuple):
    url: str
    token: str


def endpoint():
    return Endpoint(token=os.getenv("COHERE_API_KEY", "changeme"), url="https://api.cohere.com")


url, token = endpoint()
client = cohere.ClientV2(api_key=token)  #~ credential-fallback
