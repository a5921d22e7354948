# The old client stops when built and names the variable.
import os

from mistralai.client import MistralClient

client = MistralClient(api_key=os.getenv("MISTRAL_API_KEY"))
print(client.list_models())
