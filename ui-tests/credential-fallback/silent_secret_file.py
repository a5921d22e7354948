# Outside the container the key comes from a file, not from a literal.
import os
from pathlib import Path

from anthropic import Anthropic

key = os.getenv("ANTHROPIC_API_KEY") or Path("/run/secrets/anthropic").read_text().strip()
client = Anthropic(api_key=key)
print(client.models.list().data[0].id)
