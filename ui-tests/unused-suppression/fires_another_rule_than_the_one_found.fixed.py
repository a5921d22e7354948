# What is found is not what the comment speaks of.
import os
from mistralai.client import Mistral

client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])  #~ missing-credential
#~^^ unused-suppression
print(client.models.list())
