# The class keeps what it is given; the read stands where it is made.
import os

import cohere


class Ranker:
    def __init__(self, api_key, model="rerank-v3.5"):
        self.api_key = api_key
        self.model = model

    def rank(self, query, passages):
        co = cohere.ClientV2(self.api_key)
        return co.rerank(model=self.model, query=query, documents=passages).results


ranker = Ranker(os.environ["COHERE_API_KEY"])  #~ unchecked-env
print(ranker.rank("moss", ["fern", "moss"]))
