# From 2.7 on the variable is read again.
from mistralai.client import Mistral

with Mistral() as client:
    print(client.models.list())
