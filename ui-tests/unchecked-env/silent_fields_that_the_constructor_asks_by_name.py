# What a constructor has asked for by name is there in whatever it has made.
import os

import cohere


class ByNames:
    def __init__(self):
        self.key = os.getenv("COHERE_API_KEY")
        self.require("key")

    def require(self, *names):
        for name in names:
            if not getattr(self, name):
                raise ValueError(name)


class ByConstant:
    REQUIRED = ("key", "url")

    def __init__(self):
        self.key = os.getenv("OTHER_COHERE_KEY")
        self.url = os.getenv("COHERE_URL")
        for name in self.REQUIRED:
            if not getattr(self, name):
                raise ValueError(name)


class ByAll:
    REQUIRED = ["key"]

    def __init__(self):
        self.key = os.getenv("THIRD_COHERE_KEY")
        missing = [name for name in self.REQUIRED if not getattr(self, name)]
        if missing:
            raise ValueError(missing)


cohere.ClientV2(ByNames().key)
cohere.ClientV2(ByConstant().key)
cohere.ClientV2(ByAll().key)
