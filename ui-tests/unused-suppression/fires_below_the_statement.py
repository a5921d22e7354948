# A comment speaks of its own statement or of the next one, never of the one above.
from mistralai.client import Mistral

client = Mistral(api_key=None)  #~ missing-credential
# cred-lint: ignore[missing-credential] the proxy adds it
print(client.models.list())  #~^ unused-suppression
