# A local server; this client sends the request without a key.
from mistralai.client import Mistral

client = Mistral(server_url="http://127.0.0.1:8080", api_key=None)
print(client.models.list())
