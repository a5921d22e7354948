# Another provider's variable comes before its fallback: one cause, one finding.
import os

from anthropic import Anthropic

client = Anthropic(api_key=os.getenv("COHERE_API_KEY", ""))  #~ mismatched-credential
print(client.models.list().data[0].id)
