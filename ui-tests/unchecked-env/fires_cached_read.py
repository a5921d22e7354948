# lru_cache keeps what the function returns, None as well.
import os
from functools import lru_cache

import cohere


@lru_cache(maxsize=1)
def api_key():
    return os.getenv("COHERE_API_KEY")


def rank(query, passages):
    co = cohere.ClientV2(api_key())  #~ unchecked-env
    return co.rerank(model="rerank-v3.5", query=query, documents=passages).results
