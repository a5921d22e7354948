# A container next door; this client sends its request without a key.
import os

from mistralai.client import Mistral

client = Mistral(server_url="http://vllm:8000", api_key=os.getenv("VLLM_TOKEN"))
print(client.models.list())
