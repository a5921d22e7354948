# Only called after main() has looked.
from anthropic import Anthropic

from . import config


def models():
    return Anthropic(api_key=config.CLAUDE_KEY).models.list()
