import os

import anthropic

keys = [os.getenv("FIRST_ANTHROPIC_KEY"), os.getenv("SECOND_ANTHROPIC_KEY")]
if not all(keys):
    raise SystemExit("set both keys")
clients = []
for key in keys:
    clients.append(anthropic.Anthropic(api_key=key))
