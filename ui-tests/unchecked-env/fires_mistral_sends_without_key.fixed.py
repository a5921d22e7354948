# The request goes out without a key.
import os

from mistralai.client import Mistral

client = Mistral(
    api_key=os.environ["MISTRAL_API_KEY"],  #~ unchecked-env
    timeout_ms=20_000,
)
print(client.models.list())
