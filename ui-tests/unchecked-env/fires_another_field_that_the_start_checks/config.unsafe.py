import os


class Config:
    def __init__(self):
        self.model = os.getenv("RERANK_MODEL", "rerank-v3.5")
        self.key = os.environ["RERANK_API_KEY"]


config = Config()
