# The module refuses to load without the key.
import os

import cohere

COHERE_KEY = os.getenv("COHERE_API_KEY")
if COHERE_KEY is None:
    raise ImportError("COHERE_API_KEY is not set")


def rank(query, passages):
    client = cohere.ClientV2(COHERE_KEY)
    return client.rerank(model="rerank-v3.5", query=query, documents=passages).results
