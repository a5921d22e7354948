# The program ends where the function says no.
import os
import sys

from anthropic import Anthropic
from features import has_claude

if not has_claude():
    sys.exit("ANTHROPIC_API_KEY is not set")

client = Anthropic(api_key=os.environ.get("ANTHROPIC_API_KEY"))
print(client.models.list())
