# The text is only put together where there is a key.
import os

import requests

key = os.getenv("OPENAI_API_KEY")
headers = {"Accept": "application/json"}
if key:
    headers["Authorization"] = "Bearer " + key
reply = requests.get("https://api.openai.com/v1/models", headers=headers)
print(reply.json())
