# The loop checks every name that is read afterwards.
import os
import sys

import cohere
from anthropic import Anthropic

for name in ("ANTHROPIC_API_KEY", "COHERE_API_KEY"):
    if not os.getenv(name):
        sys.exit(f"{name} is not set")

writer = Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))
ranker = cohere.ClientV2(os.getenv("COHERE_API_KEY"))
