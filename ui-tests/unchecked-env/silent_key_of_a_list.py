import os

import anthropic

keys = [os.getenv("FIRST_ANTHROPIC_KEY"), os.getenv("SECOND_ANTHROPIC_KEY")]

for key in keys:
    if not key:
        continue
    anthropic.Anthropic(api_key=key)

for key in keys:
    if key is not None and key != "":
        anthropic.Anthropic(api_key=key)

clients = [anthropic.Anthropic(api_key=key) for key in keys if key]

for key in [key for key in keys if key]:
    clients.append(anthropic.Anthropic(api_key=key))

for key in filter(None, keys):
    clients.append(anthropic.Anthropic(api_key=key))
