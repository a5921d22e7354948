# The client is built in the branch where the key is missing.
import os

from anthropic import Anthropic

key = os.environ["ANTHROPIC_API_KEY"]
if not key:
    client = Anthropic(api_key=key)  #~ unchecked-env
else:
    client = None
