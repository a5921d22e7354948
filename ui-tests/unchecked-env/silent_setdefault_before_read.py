# Unset, the variable gets what the person types.
import os
from getpass import getpass

from anthropic import Anthropic

os.environ.setdefault("ANTHROPIC_API_KEY", getpass("Anthropic key: "))
client = Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))
print(client.models.list())
