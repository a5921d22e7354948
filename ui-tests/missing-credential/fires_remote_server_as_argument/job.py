# Mistral's own server needs a key, and 1.12.4 reads none.
from clients import connect

client = connect("https://api.mistral.ai")  #~ missing-credential
print(client.models.list())
