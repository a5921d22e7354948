"""The text that was chosen says which variable is set."""

import os

from anthropic import Anthropic

claude = os.getenv("TEAM_CLAUDE_KEY")
mode = "cloud" if claude is not None else "local"

if claude:
    kind = "claude"
else:
    kind = "none"


def session():
    return Anthropic(api_key=claude) if mode == "cloud" else None


def other():
    if mode != "local":
        return Anthropic(api_key=claude)
    return None


def third():
    if kind == "claude":
        return Anthropic(api_key=claude)
    return None
