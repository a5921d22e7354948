# What is missing is gathered, and the program stops unless that is nothing.
import os
import sys

import cohere
from anthropic import Anthropic

CLAUDE = os.getenv("ANTHROPIC_API_KEY")
COHERE = os.getenv("COHERE_API_KEY")

missing: list[str] = []
if not CLAUDE:
    missing.append("ANTHROPIC_API_KEY")
if not COHERE:
    missing += ["COHERE_API_KEY"]
if missing:
    sys.exit(f"missing: {missing}")

print(Anthropic(api_key=CLAUDE), cohere.Client(COHERE))
