# The cached function raises KeyError with the name.
import os
from functools import cache

import cohere


@cache
def api_key():
    return os.environ["COHERE_API_KEY"]


def rank(query, passages):
    co = cohere.ClientV2(api_key())
    return co.rerank(model="rerank-v3.5", query=query, documents=passages).results
