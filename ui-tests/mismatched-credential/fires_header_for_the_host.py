# The host says whose key belongs in the header.
import os

import httpx

headers = {"Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"}
httpx.post("https://api.cohere.com/v2/chat", headers=headers, json={})  #~ mismatched-credential
