# The argument is left out, but a transport is given.
import httpx
from mistralai import Mistral

from gateway import SignedAuth

client = Mistral(client=httpx.Client(auth=SignedAuth()))
print(client.models.list())
