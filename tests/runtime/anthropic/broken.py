import os

from anthropic import Anthropic

model = Anthropic(api_key=None)

reply = model.messages.create(
    model="claude-haiku-5-5",
    max_tokens=64,
    messages=[{"role": "user", "content": "Name one bird that cannot fly."}],
)
print("reply:", reply.content[0].text)
