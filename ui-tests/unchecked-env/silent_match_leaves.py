# The None case leaves.
import os

from anthropic import Anthropic

match os.getenv("ANTHROPIC_API_KEY"):
    case None | "":
        raise SystemExit("ANTHROPIC_API_KEY is not set")
    case key:
        client = Anthropic(api_key=key)
