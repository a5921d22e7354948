# One of those who make it has checked the variable that its methods read, the other one has not.
import os

import requests


class Embedder:
    def ask(self, text):
        key = os.environ["SILICONFLOW_API_KEY"]
        headers = {"Authorization": f"Bearer {key}"}
        return requests.post("https://api.siliconflow.cn/v1/embeddings", headers=headers, json={"input": text}) #~ unchecked-env


def careful():
    if not os.getenv("SILICONFLOW_API_KEY"):
        return None
    return Embedder()


def careless():
    return Embedder()
