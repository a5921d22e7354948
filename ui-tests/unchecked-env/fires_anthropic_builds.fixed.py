# The client is built without a key and fails at the first request.
import os

from anthropic import Anthropic

client = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ unchecked-env
print(client.models.list(limit=3))
