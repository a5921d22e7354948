# The loop may end without having found one.
import os

from anthropic import Anthropic

for name in ("CLAUDE_TEAM_SECRET", "ANTHROPIC_API_KEY"):
    key = os.environ[name]
    if key:
        break

client = Anthropic(api_key=key)  #~ unchecked-env
print(client.models.list())
