# The class method reads a variable that has to be there.
import os

import cohere


class Ranker:
    def __init__(self, key=None):
        self.co = cohere.ClientV2(key)

    @classmethod
    def from_environment(cls):
        return cls(os.environ["COHERE_API_KEY"])


print(Ranker.from_environment().co.models.list())
