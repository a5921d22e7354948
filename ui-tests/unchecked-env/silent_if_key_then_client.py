# The client exists only where the key does.
import os

import cohere

key = os.getenv("COHERE_API_KEY")
client = None
if key:
    client = cohere.ClientV2(key)
else:
    print("reranking is off")
