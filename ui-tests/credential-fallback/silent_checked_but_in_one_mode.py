# Asked for in all modes but the one that needs no key.
import os
import sys

import cohere

provider = os.getenv("LLM_PROVIDER", "cohere")
key = os.getenv("COHERE_API_KEY", "")
if provider != "ollama" and not key:
    sys.exit("COHERE_API_KEY is not set")

client = cohere.Client(key)
