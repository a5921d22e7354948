# Asking for a reason is another rule, which is off by default.
from mistralai.client import Mistral

client = Mistral(api_key=None)  # cred-lint: ignore[missing-credential]
print(client.models.list())
