# Without a rule nothing is silenced: a comment for everything would hide what is not there yet.
import os
from mistralai.client import Mistral

# cred-lint: ignore
client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])  #~ missing-credential
#~^^ unused-suppression
print(client.models.list())
