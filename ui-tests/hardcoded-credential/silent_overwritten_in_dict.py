# The dict starts with a word and is filled before it is spread.
import os

from anthropic import Anthropic

options = {"api_key": "later", "max_retries": 1}
options["api_key"] = os.environ["ANTHROPIC_API_KEY"]
options.update(timeout=15)
client = Anthropic(**options)
print(client.models.list())
