# The transport answers by itself: no key is needed.
import httpx
from anthropic import Anthropic


def answer(request):
    return httpx.Response(200, json={"data": []})


def make(api_key, http_client):
    return Anthropic(api_key=api_key, http_client=http_client)


client = make(None, httpx.Client(transport=httpx.MockTransport(answer)))
print(client.models.list())
