# Without a rule nothing is silenced: a comment for everything would hide what is not there yet.
from mistralai.client import Mistral

# cred-lint: ignore
client = Mistral(api_key=None)  #~ missing-credential
#~^^ unused-suppression
print(client.models.list())
