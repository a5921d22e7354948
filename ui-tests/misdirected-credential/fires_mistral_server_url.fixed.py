# The newest mistralai falls back to MISTRAL_API_KEY; its base URL is called server_url.
import os

from mistralai.client import Mistral

client = Mistral(server_url="https://models.example.org", api_key=os.environ["MODELS_SECRET"])  #~ misdirected-credential
print(client.models.list())
