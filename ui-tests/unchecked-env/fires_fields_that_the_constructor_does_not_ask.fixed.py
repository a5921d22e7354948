# Other names are asked for, or an heir asks for others.
import os

import cohere


class ByNames:
    def __init__(self):
        self.key = os.environ["COHERE_API_KEY"]
        self.url = os.getenv("COHERE_URL")
        self.require("url")

    def require(self, *names):
        for name in names:
            if not getattr(self, name):
                raise ValueError(name)


class ByConstant:
    REQUIRED = ("url",)

    def __init__(self):
        self.key = os.environ["OTHER_COHERE_KEY"]
        self.url = os.getenv("COHERE_URL")
        for name in self.REQUIRED:
            if not getattr(self, name):
                raise ValueError(name)


class Base:
    REQUIRED = ("key",)

    def __init__(self):
        self.key = os.environ["THIRD_COHERE_KEY"]
        for name in self.REQUIRED:
            if not getattr(self, name):
                raise ValueError(name)


class Heir(Base):
    REQUIRED = ()


cohere.ClientV2(ByNames().key)  #~ unchecked-env
cohere.ClientV2(ByConstant().key)  #~ unchecked-env
cohere.ClientV2(Heir().key)  #~ unchecked-env
