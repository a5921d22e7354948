# The other branch leaves.
import os

import requests

token = os.getenv("WIKI_TOKEN")
if token is not None:
    headers = {"Authorization": f"Bearer {token}"}
else:
    raise RuntimeError("WIKI_TOKEN is not set")

print(requests.get("https://wiki.example.com/api/pages", headers=headers).json())
