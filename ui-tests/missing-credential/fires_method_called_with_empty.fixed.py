# The method builds the client from its parameter.
import os
import cohere


class Search:
    def __init__(self, top_n):
        self.top_n = top_n

    def connect(self, key):
        self.co = cohere.ClientV2(key)

    def best(self, query, passages):
        return self.co.rerank(model="rerank-v3.5", query=query, documents=passages, top_n=self.top_n)


search = Search(3)
search.connect(os.environ["COHERE_API_KEY"])  #~ missing-credential
print(search.best("moss", ["fern", "moss"]))
