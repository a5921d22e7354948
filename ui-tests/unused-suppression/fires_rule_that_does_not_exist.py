# A slip in the rule's name: the comment does nothing, and the finding stays.
from mistralai.client import Mistral

# cred-lint: ignore[missing-credentials] the proxy adds it
client = Mistral(api_key=None)  #~ missing-credential
#~^^ unused-suppression
print(client.models.list())
