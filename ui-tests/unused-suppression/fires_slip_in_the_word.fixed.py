# A slip in the word itself.
import os
from mistralai.client import Mistral

# cred-lint: ingore[missing-credential] the proxy adds it
client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])  #~ missing-credential
#~^^ unused-suppression
print(client.models.list())
