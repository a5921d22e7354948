# At first the old client sends the word None.
import os

from mistralai.client import MistralClient

client = MistralClient(api_key=os.environ["MISTRAL_API_KEY"])  #~ unchecked-env
print(client.list_models())
