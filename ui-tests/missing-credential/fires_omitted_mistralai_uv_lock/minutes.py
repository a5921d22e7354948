# The lock file says 2.4.0, which reads no variable, although newer ones do.
from mistralai.client import Mistral

client = Mistral()  #~ missing-credential
print(client.models.list())
