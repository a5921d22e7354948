# Words for a reader, not a key.
from mistralai.client import Mistral

with Mistral(api_key="your key here") as mistral:  #~ placeholder-credential
    print(mistral.models.list())
