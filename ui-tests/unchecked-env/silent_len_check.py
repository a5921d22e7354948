# A check of the length.
import os

from anthropic import Anthropic

key = os.getenv("ANTHROPIC_API_KEY")
if key is None or len(key) == 0:
    raise SystemExit("ANTHROPIC_API_KEY is not set")

client = Anthropic(api_key=key)
