# Three names, and none of them has to be there.
import os

from anthropic import Anthropic


def key():
    return os.getenv("CLAUDE_TEAM_SECRET") or os.getenv("CLAUDE_SECRET") or os.environ["ANTHROPIC_API_KEY"]


client = Anthropic(api_key=key())  #~ unchecked-env
print(client.models.list())
