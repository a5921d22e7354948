# The bracket is not closed.
from mistralai.client import Mistral

# cred-lint: ignore[missing-credential the proxy adds it
client = Mistral(api_key=None)  #~ missing-credential
#~^^ unused-suppression
print(client.models.list())
