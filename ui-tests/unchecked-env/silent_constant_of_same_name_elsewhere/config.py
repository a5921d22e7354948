# This KEY may be None, and is only shown as "on" or "off".
import os

KEY = os.getenv("ANTHROPIC_API_KEY")
ENABLED = KEY is not None
