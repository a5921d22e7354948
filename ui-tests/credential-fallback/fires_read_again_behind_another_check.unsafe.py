# Who leaves has asked for the address, and not for the token.
import os

import requests


def config():
    token = (os.environ["ZOOMINFO_ACCESS_TOKEN"]).strip()
    if not token and os.getenv("ZOOMINFO_OTHER"):
        token = (os.environ["ZOOMINFO_ACCESS_TOKEN"]).strip()
    return token, os.getenv("ZOOMINFO_URL")


def search(body):
    token, base = config()
    if not base:
        return None
    token, base = config()
    headers = {"Authorization": f"Bearer {token}"}
    return requests.post("https://api.zoominfo.com/gtm/data", json=body, headers=headers, timeout=15)  #~ credential-fallback
