# The comment silences what is found in its own statement.
import os

from anthropic import Anthropic

client = Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))  # cred-lint: ignore[unchecked-env] set by the launcher
print(client.models.list())
