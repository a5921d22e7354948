# The comment silences what is found in the next statement.
from mistralai.client import Mistral

# cred-lint: ignore[missing-credential] the proxy adds it
client = Mistral(api_key=None)
print(client.models.list())
