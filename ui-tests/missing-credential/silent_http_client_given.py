# The transport brings its own authentication.
import httpx
from openai import OpenAI

from gateway import SignedAuth

transport = httpx.Client(auth=SignedAuth())
client = OpenAI(api_key=None, http_client=transport)
