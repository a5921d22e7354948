# The check runs when the module loads, before any function can.
import os

import cohere

KEY = os.getenv("COHERE_API_KEY", "")
if not KEY:
    raise ImportError("reranking needs COHERE_API_KEY")


def rank(query, docs):
    co = cohere.ClientV2(api_key=KEY)
    return co.rerank(model="rerank-v3.5", query=query, documents=docs)
