# The class keeps the None, and a method builds the client from it.
import os
import cohere


class Ranker:
    def __init__(self, api_key=None):
        self.api_key = api_key

    def rank(self, query, passages):
        co = cohere.ClientV2(self.api_key)
        return co.rerank(model="rerank-v3.5", query=query, documents=passages).results


ranker = Ranker(api_key=os.environ["COHERE_API_KEY"])  #~ missing-credential
print(ranker.rank("moss", ["fern", "moss"]))
