# Whether the key is there is asked together with something else.
import os

import httpx


def available():
    key = os.getenv("DEEPSEEK_API_KEY", "")
    return bool(key) and not key.endswith("REPLACE")


def complete(payload):
    if not available():
        return {"mock": True}
    key = os.getenv("DEEPSEEK_API_KEY", "")
    headers = {"Authorization": f"Bearer {key}"}
    return httpx.post("https://api.deepseek.com/chat/completions", headers=headers, json=payload)
