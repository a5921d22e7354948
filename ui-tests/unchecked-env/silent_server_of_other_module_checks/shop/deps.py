import os
from functools import lru_cache

import cohere

RERANK_KEY = os.getenv("RERANK_KEY")


@lru_cache
def get_reranker():
    return cohere.Client(RERANK_KEY)
