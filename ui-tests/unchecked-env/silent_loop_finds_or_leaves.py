# The loop's else is reached where none was found, and leaves.
import os

from anthropic import Anthropic

for name in ("CLAUDE_TEAM_SECRET", "ANTHROPIC_API_KEY"):
    key = os.getenv(name)
    if key:
        break
else:
    raise SystemExit("ANTHROPIC_API_KEY is not set")

client = Anthropic(api_key=key)
print(client.models.list())
