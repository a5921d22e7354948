# One question for each of several values.
import os

from anthropic import Anthropic

claude, port = os.getenv("ANTHROPIC_API_KEY"), os.getenv("PORT")
if any(value is None for value in (claude, port)):
    raise SystemExit("not configured")

client = Anthropic(api_key=claude)
