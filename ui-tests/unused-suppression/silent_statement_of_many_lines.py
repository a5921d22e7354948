# The comment covers the whole statement, the finding lies on its fourth line.
import os

from anthropic import Anthropic

# cred-lint: ignore[unchecked-env] set by the launcher
client = Anthropic(
    timeout=20,
    max_retries=1,
    api_key=os.getenv("ANTHROPIC_API_KEY"),
)
print(client.models.list())
