"""Neither is set: the SDK is built, and the first request fails without a name."""

import os

from anthropic import Anthropic

client = Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY") or os.environ["TEAM_CLAUDE_KEY"])  #~ unchecked-env
