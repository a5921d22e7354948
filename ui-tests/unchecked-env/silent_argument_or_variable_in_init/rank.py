# Argument and variable are asked together, and then one of them is taken.
import os

import cohere


class Ranker:
    def __init__(self, key=None):
        self.key = key
        if not self.key and not os.environ.get("COHERE_API_KEY"):
            raise RuntimeError("COHERE_API_KEY is not set")
        elif self.key:
            pass
        else:
            self.key = os.environ["COHERE_API_KEY"]

    def models(self):
        return cohere.ClientV2(self.key).models.list()
