# Whoever makes one has checked the variable that its methods read.
import os
import requests

class Fn:
    def ask(self, text):
        key = os.getenv("SILICONFLOW_API_KEY")
        return requests.post("https://api.siliconflow.cn/v1/embeddings",
                             headers={"Authorization": f"Bearer {key}"}, json={"input": text})

def get_config():
    if not os.getenv("SILICONFLOW_API_KEY"):
        return None
    return Fn()
