# The comment stands where the key is read, the finding where it arrives.
import os

from anthropic import Anthropic

key = os.getenv("ANTHROPIC_API_KEY")  # cred-lint: ignore[unchecked-env] set by the launcher
client = Anthropic(api_key=key)
print(client.models.list())
