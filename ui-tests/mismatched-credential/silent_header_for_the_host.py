# The right key for the host, and a host that nobody knows.
import os

import httpx

httpx.post("https://api.cohere.com/v2/chat", headers={"Authorization": f"Bearer {os.environ['COHERE_API_KEY']}"}, json={})
httpx.post("https://llm.acme.example/v2/chat", headers={"Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"}, json={})
