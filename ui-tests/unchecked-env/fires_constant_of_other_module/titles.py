# The client is built three lines away from anything that says "environment".
import config
from anthropic import Anthropic


def title(article):
    client = Anthropic(api_key=config.ANTHROPIC_KEY)  #~ unchecked-env
    messages = [{"role": "user", "content": f"A title for: {article}"}]
    return client.messages.create(model=config.MODEL, max_tokens=60, messages=messages)
