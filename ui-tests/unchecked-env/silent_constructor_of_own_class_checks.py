# The class refuses to be made without a key.
import os

import cohere


class Ranker:
    def __init__(self, api_key, model="rerank-v3.5"):
        assert api_key, "COHERE_API_KEY is not set"
        self.api_key = api_key
        self.model = model

    def rank(self, query, passages):
        co = cohere.ClientV2(self.api_key)
        return co.rerank(model=self.model, query=query, documents=passages).results


ranker = Ranker(os.getenv("COHERE_API_KEY"))
print(ranker.rank("moss", ["fern", "moss"]))
