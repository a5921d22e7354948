# The attribute is None, but no client is built from it.
import cohere


class Ranker:
    def __init__(self, api_key=None):
        self.label = api_key
        self.co = cohere.ClientV2()

    def rank(self, query, passages):
        print(self.label)
        return self.co.rerank(model="rerank-v3.5", query=query, documents=passages).results


print(Ranker(api_key=None).rank("moss", ["fern", "moss"]))
