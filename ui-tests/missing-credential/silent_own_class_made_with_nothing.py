# Nothing given is leaving the argument out, and cohere reads CO_API_KEY.
import cohere


class Ranker:
    def __init__(self, api_key=None):
        self.api_key = api_key

    def rank(self, query, passages):
        co = cohere.ClientV2(self.api_key)
        return co.rerank(model="rerank-v3.5", query=query, documents=passages).results


print(Ranker().rank("moss", ["fern", "moss"]))
