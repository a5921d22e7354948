import os
from abc import ABC, abstractmethod

import cohere


class Ranker(ABC):
    @abstractmethod
    def key(self) -> str: ...

    @property
    @abstractmethod
    def model(self) -> str:
        """Which one."""

    def rank(self):
        return cohere.ClientV2(self.key()).rerank(model=self.model, query="q", documents=[])  #~ unchecked-env


class Hosted(Ranker):
    model = "rerank-v3.5"

    def key(self):
        return os.environ["HOSTED_RANKER_KEY"]


print(Hosted().rank())
