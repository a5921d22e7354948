# A server on this machine; the address loses what it may end with.
import os

import requests

BASE = "http://localhost:8080/"


def status():
    headers = {"x-api-key": os.getenv("MYBOT_TOKEN", "")}
    return requests.get(f"{BASE.rstrip('/')}/health", headers=headers)


def other(base="http://127.0.0.1:9000/"):
    return requests.get(base.removesuffix("/") + "/health", headers={"x-api-key": os.getenv("MYBOT_TOKEN") or ""})


status()
other()
