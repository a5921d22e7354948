# Unset, the header is just "Bearer " and httpx refuses to send it.
import os

import httpx

response = httpx.post(
    "https://api.cohere.com/v2/rerank",
    headers={"Authorization": f"Bearer {os.environ['CO_API_KEY']}"},  #~ credential-fallback
    json={"model": "rerank-v3.5", "query": "refund", "documents": ["terms", "recipe"]},
)
response.raise_for_status()
print(response.json()["results"])
