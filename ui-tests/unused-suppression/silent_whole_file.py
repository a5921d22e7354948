# cred-lint: ignore-file[missing-credential] every client goes through the proxy, which adds the key
from mistralai.client import Mistral

client = Mistral(api_key=None)
other = Mistral(api_key="")
print(client.models.list(), other.models.list())
