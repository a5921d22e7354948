# The check leaves with raise.
import os

import cohere

key = os.getenv("COHERE_API_KEY")
if not key:
    raise RuntimeError("COHERE_API_KEY is not set")

client = cohere.ClientV2(key)
