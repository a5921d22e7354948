# 10/8 is a machine of one's own.
import os

import requests

token = os.getenv("EMBEDDER_TOKEN", "none")
body = {"input": ["first", "second"]}
r = requests.post("http://10.1.4.20:8080/v1/embeddings", json=body, headers={"Authorization": f"Bearer {token}"})
print(len(r.json()["data"]))
