# The right side of `or` does not come back.
import os

from anthropic import Anthropic
from errors import die

key = os.getenv("ANTHROPIC_API_KEY") or die("ANTHROPIC_API_KEY is not set")
client = Anthropic(api_key=key)
print(client.models.list())
