# One of the vendors.
import anthropic

from settings import load_settings


def prompt(text):
    client = anthropic.Anthropic(api_key=load_settings().anthropic_key)
    return client.messages.create(model="m", max_tokens=9, messages=[{"role": "user", "content": text}])
