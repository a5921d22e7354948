from base import Ranker


class Plain(Ranker):
    def rank(self, docs):
        return docs[: self.top_n]
