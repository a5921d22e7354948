# A module constant holds None and a function builds the client from it.
import os
from anthropic import Anthropic

API_KEY = os.environ["ANTHROPIC_API_KEY"]
MODEL = "claude-sonnet-4-5"


def translate(text: str) -> str:
    client = Anthropic(api_key=API_KEY)  #~ missing-credential
    message = client.messages.create(
        model=MODEL,
        max_tokens=400,
        messages=[{"role": "user", "content": f"Translate into German: {text}"}],
    )
    return message.content[0].text
