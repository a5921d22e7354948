# super().__init__ hands the None to the class that builds the client.
import os
import cohere


class Base:
    def __init__(self, key):
        self.co = cohere.ClientV2(key)


class Ranker(Base):
    def __init__(self, key, top_n):
        super().__init__(key)
        self.top_n = top_n


ranker = Ranker(os.environ["COHERE_API_KEY"], 3)  #~ missing-credential
print(ranker.co.models.list())
