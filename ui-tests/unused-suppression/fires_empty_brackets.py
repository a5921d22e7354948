# Nothing stands between the brackets.
from mistralai.client import Mistral

# cred-lint: ignore[] the proxy adds it
client = Mistral(api_key=None)  #~ missing-credential
#~^^ unused-suppression
print(client.models.list())
