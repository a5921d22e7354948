import cohere


class Ranker:
    def rank(self):
        return cohere.ClientV2(self.secret).rerank(model="rerank-v3.5", query="q", documents=[])  #~ hardcoded-credential


class Hosted(Ranker):
    secret = "@KEY40@"


print(Hosted().rank())
