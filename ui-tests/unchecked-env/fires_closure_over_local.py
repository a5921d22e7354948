# The inner function uses a local of the outer one.
import os

import cohere


def ranker(model):
    key = os.getenv("COHERE_API_KEY")

    def rank(query, passages):
        co = cohere.ClientV2(key)  #~ unchecked-env
        return co.rerank(model=model, query=query, documents=passages).results

    return rank


print(ranker("rerank-v3.5")("moss", ["fern", "moss"]))
