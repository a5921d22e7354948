# The outer function leaves before the inner one exists.
import os

import cohere


def ranker(model):
    key = os.getenv("COHERE_API_KEY")
    if key is None:
        raise LookupError("COHERE_API_KEY is not set")

    def rank(query, passages):
        return cohere.ClientV2(key).rerank(model=model, query=query, documents=passages).results

    return rank


print(ranker("rerank-v3.5")("moss", ["fern", "moss"]))
