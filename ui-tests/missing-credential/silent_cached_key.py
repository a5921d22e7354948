# The module's None only says "not read yet".
import os

import cohere

_key = None


def key():
    global _key
    if _key is None:
        _key = os.environ["COHERE_API_KEY"]
    return _key


def rank(query, passages):
    return cohere.ClientV2(key()).rerank(model="rerank-v3.5", query=query, documents=passages)
