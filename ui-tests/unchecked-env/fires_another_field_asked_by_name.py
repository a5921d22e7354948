import os

import cohere


class Settings:
    def __init__(self):
        self.key = os.environ.get("RERANK_KEY")
        self.url = os.environ.get("RERANK_URL")

    def require(self, *names):
        for name in names:
            if not getattr(self, name):
                raise RuntimeError(f"{name} is not set")


def build():
    settings = Settings()
    settings.require("url")
    return cohere.ClientV2(settings.key)  #~ unchecked-env
