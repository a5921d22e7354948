# mistralai 1.12.4 has nothing to fall back to: the request goes out without a key.
import os

from mistralai import Mistral

client = Mistral(server_url="https://models.example.org", api_key=os.environ["MODELS_SECRET"])  #~ unchecked-env
print(client.models.list())
