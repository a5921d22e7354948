# The module does not load without the key.
import os

ANTHROPIC_KEY = os.getenv("ANTHROPIC_API_KEY")
if not ANTHROPIC_KEY:
    raise RuntimeError("ANTHROPIC_API_KEY is not set")
