# The value goes through the check.
import os

from anthropic import Anthropic
from checks import present

client = Anthropic(api_key=present(os.getenv("ANTHROPIC_API_KEY"), "ANTHROPIC_API_KEY"))
print(client.models.list())
