# Two dots: the parent's settings.
from anthropic import Anthropic

from .. import settings


def client():
    return Anthropic(api_key=settings.CLAUDE_KEY)  #~ unchecked-env
