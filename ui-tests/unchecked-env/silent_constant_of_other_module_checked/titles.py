# What the import brings is there.
import config
from anthropic import Anthropic


def models():
    return Anthropic(api_key=config.ANTHROPIC_KEY).models.list()
