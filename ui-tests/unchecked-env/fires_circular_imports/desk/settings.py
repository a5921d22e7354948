# Asks the client's module for a name, and is asked by it.
import os

import desk.claude

CLAUDE_KEY = os.getenv("ANTHROPIC_API_KEY")


def default_model():
    return desk.claude.MODEL
