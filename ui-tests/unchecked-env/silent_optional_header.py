# The header is sent only where the token exists.
import os

import requests

headers = {"Accept": "application/json"}
token = os.getenv("RELEASES_TOKEN")
if token:
    headers["Authorization"] = f"Bearer {token}"

print(requests.get("https://releases.example.com/latest", headers=headers).json())
