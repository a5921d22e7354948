# Unset, the key is "": anthropic builds and the request dies as "Connection error."
import os

from anthropic import Anthropic

client = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ credential-fallback
reply = client.messages.create(
    model="claude-sonnet-4-5",
    max_tokens=300,
    messages=[{"role": "user", "content": "Turn these minutes into action items."}],
)
print(reply.content[0].text)
