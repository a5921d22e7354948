"""The text that was chosen says nothing of the variable, or that it is not set."""

import os

from anthropic import Anthropic

claude = os.getenv("TEAM_CLAUDE_KEY")
mode = "cloud" if claude is not None else "local"
other_claude = os.getenv("TEAM_OTHER_KEY")
kind = "quick" if os.getenv("QUICK") else "slow"


def session():
    return Anthropic(api_key=claude) if mode == "local" else None  #~ unchecked-env


def other():
    if kind == "quick":
        return Anthropic(api_key=other_claude)  #~ unchecked-env
    return None
