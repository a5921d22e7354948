# One of two conditions is enough, and the other one does not ask for the key.
import os

import httpx


def available():
    key = os.getenv("DEEPSEEK_API_KEY", "")
    return bool(key) or os.getenv("FORCE") == "1"


def complete(payload):
    if not available():
        return {"mock": True}
    key = os.environ["DEEPSEEK_API_KEY"]
    headers = {"Authorization": f"Bearer {key}"}
    return httpx.post("https://api.deepseek.com/chat/completions", headers=headers, json=payload)  #~ credential-fallback
