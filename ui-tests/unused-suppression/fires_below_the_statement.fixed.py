# A comment speaks of its own statement or of the next one, never of the one above.
import os
from mistralai.client import Mistral

client = Mistral(api_key=os.environ["MISTRAL_API_KEY"])  #~ missing-credential
print(client.models.list())  #~^ unused-suppression
