# The newest mistralai reads MISTRAL_API_KEY.
from mistralai.client import Mistral

client = Mistral()
print(client.models.list())
