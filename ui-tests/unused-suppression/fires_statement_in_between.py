# Another statement came in between.
from mistralai.client import Mistral

# cred-lint: ignore[missing-credential] the proxy adds it
timeout = 30  #~^ unused-suppression
client = Mistral(api_key=None, timeout_ms=timeout * 1000)  #~ missing-credential
print(client.models.list())
