# Nobody has looked at the key.
from anthropic import Anthropic

from . import config


def model():
    client = Anthropic(api_key=config.CLAUDE_KEY)  #~ unchecked-env
    return client.models.retrieve(config.CLAUDE_MODEL)
