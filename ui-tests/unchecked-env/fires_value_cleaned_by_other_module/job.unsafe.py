# The function trims, it does not check.
import os

from anthropic import Anthropic
from texts import cleaned

key = cleaned(os.environ["ANTHROPIC_API_KEY"], "ANTHROPIC_API_KEY")
client = Anthropic(api_key=key)  #~ unchecked-env
print(client.models.list())
