# Another statement came in between.
import os
from mistralai.client import Mistral

timeout = 30  #~^ unused-suppression
client = Mistral(api_key=os.environ["MISTRAL_API_KEY"], timeout_ms=timeout * 1000)  #~ missing-credential
print(client.models.list())
