# Words for a reader, not a key.
import os
from mistralai.client import Mistral

with Mistral(api_key=os.environ["MISTRAL_API_KEY"]) as mistral:  #~ placeholder-credential
    print(mistral.models.list())
