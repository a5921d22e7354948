# Whether the key is there is asked together with something that nobody can follow.
import os

import httpx

from switches import enabled


def available():
    key = os.getenv("DEEPSEEK_API_KEY", "")
    return enabled() and bool(key)


def complete(payload):
    if not available():
        return {"mock": True}
    key = os.getenv("DEEPSEEK_API_KEY", "")
    headers = {"Authorization": f"Bearer {key}"}
    return httpx.post("https://api.deepseek.com/chat/completions", headers=headers, json=payload)
