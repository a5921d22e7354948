# What is found is not what the comment speaks of.
from mistralai.client import Mistral

# cred-lint: ignore[unchecked-env] read at start-up
client = Mistral(api_key=None)  #~ missing-credential
#~^^ unused-suppression
print(client.models.list())
