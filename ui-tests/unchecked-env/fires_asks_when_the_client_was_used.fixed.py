# The client has been used by the time that the program asks, it is one that does not get so far, or it asks for something
# else.
import os

import cohere
from anthropic import Anthropic

key = os.getenv("CLAUDE_KEY")
client = Anthropic(api_key=key)  #~ unchecked-env
client.models.list()
if not key:
    raise ValueError("CLAUDE_KEY is not set")

key = os.getenv("COHERE_CHAT_KEY")
client = cohere.ClientV2(api_key=key)  #~ unchecked-env
if not key:
    raise ValueError("COHERE_CHAT_KEY is not set")

key, model = os.environ["TITLE_CLAUDE_KEY"], os.getenv("TITLE_MODEL")
client = Anthropic(api_key=key)  #~ unchecked-env
if not model:
    raise ValueError("TITLE_MODEL is not set")
