import os
from abc import ABC, abstractmethod

import cohere


class Ranker(ABC):
    @abstractmethod
    def key(self) -> str: ...

    @abstractmethod
    def check(self): ...

    def rank(self):
        self.check()
        return cohere.ClientV2(self.key()).rerank(model="rerank-v3.5", query="q", documents=[])


class Hosted(Ranker):
    def key(self):
        return os.getenv("HOSTED_RANKER_KEY")

    def check(self):
        if not os.getenv("HOSTED_RANKER_KEY"):
            raise SystemExit("HOSTED_RANKER_KEY is not set")


class Embedder(ABC):
    """Two say what the key is: nobody knows whose is meant."""

    def key(self):
        raise NotImplementedError

    def embed(self):
        return cohere.ClientV2(self.key()).embed(model="embed-v4.0", texts=[])


class First(Embedder):
    def key(self):
        return os.getenv("FIRST_EMBEDDER_KEY")


class Second(Embedder):
    def key(self):
        return os.environ["SECOND_EMBEDDER_KEY"]


print(Hosted().rank(), [embedder.embed() for embedder in (First(), Second())])
