# A slip in the rule's name: the comment does nothing, and the finding stays.
import os
from mistralai.client import Mistral

# cred-lint: ignore[missing-credentials] the proxy adds it
client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])  #~ missing-credential
#~^^ unused-suppression
print(client.models.list())
