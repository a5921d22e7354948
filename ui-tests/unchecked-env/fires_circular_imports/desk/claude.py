# Two modules that import each other.
from anthropic import Anthropic

import desk.settings as settings

MODEL = "claude-haiku-4-5"


def client():
    return Anthropic(api_key=settings.CLAUDE_KEY)  #~ unchecked-env
