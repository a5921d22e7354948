# Checked in one read, used from another: the same variable.
import os

from anthropic import Anthropic

if not os.getenv("ANTHROPIC_API_KEY"):
    raise SystemExit("ANTHROPIC_API_KEY is not set")

client = Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))
