import os
import cohere


class Ranker:
    def rank(self):
        return cohere.ClientV2(self.secret).rerank(model="rerank-v3.5", query="q", documents=[])  #~ hardcoded-credential


class Hosted(Ranker):
    secret = os.environ["COHERE_API_KEY"]


print(Hosted().rank())
