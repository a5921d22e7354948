# The read is a module constant, the client is built in a function.
import os

from anthropic import Anthropic

KEY = os.environ["ANTHROPIC_API_KEY"]


def title(article: str) -> str:
    client = Anthropic(api_key=KEY)  #~ unchecked-env
    reply = client.messages.create(
        model="claude-haiku-4-5",
        max_tokens=60,
        messages=[{"role": "user", "content": f"A title for: {article}"}],
    )
    return reply.content[0].text
