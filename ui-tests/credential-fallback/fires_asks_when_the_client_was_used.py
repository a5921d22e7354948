# The client has been used by the time that the program asks, or it asks for something else.
import os

from anthropic import Anthropic

key = os.getenv("CLAUDE_KEY", "")
client = Anthropic(api_key=key)  #~ credential-fallback
client.models.list()
if not key:
    raise ValueError("CLAUDE_KEY is not set")

key, model = os.getenv("TITLE_CLAUDE_KEY", ""), os.getenv("TITLE_MODEL")
client = Anthropic(api_key=key)  #~ credential-fallback
if not model:
    raise ValueError("TITLE_MODEL is not set")
