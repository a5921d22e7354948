# The walrus is checked, and the branch leaves.
import os

import cohere

if not (key := os.getenv("COHERE_API_KEY")):
    raise SystemExit("COHERE_API_KEY is not set")

client = cohere.ClientV2(key)
