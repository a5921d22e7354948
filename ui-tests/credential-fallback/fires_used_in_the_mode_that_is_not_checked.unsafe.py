# Asked for in all modes but the one in which it is used.
import os
import sys

import cohere

provider = os.getenv("LLM_PROVIDER", "cohere")
key = os.environ["COHERE_API_KEY"]
if provider != "ollama" and not key:
    sys.exit("COHERE_API_KEY is not set")

if provider == "ollama":
    client = cohere.Client(key)  #~ credential-fallback
