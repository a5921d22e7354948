# A slip in the word itself.
from mistralai.client import Mistral

# cred-lint: ingore[missing-credential] the proxy adds it
client = Mistral(api_key=None)  #~ missing-credential
#~^^ unused-suppression
print(client.models.list())
