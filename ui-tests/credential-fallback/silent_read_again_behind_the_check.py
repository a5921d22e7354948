# Whoever has left has asked for the token; it is read again to see a new one.
import os

import requests


def refresh():
    os.environ["ZOOMINFO_ACCESS_TOKEN"] = requests.post("https://login.zoominfo.com/token", timeout=9).text
    return True


def config():
    token = (os.getenv("ZOOMINFO_ACCESS_TOKEN") or "").strip()
    if not token and os.getenv("ZOOMINFO_REFRESH_TOKEN"):
        if refresh():
            token = (os.getenv("ZOOMINFO_ACCESS_TOKEN") or "").strip()
    return token, "https://api.zoominfo.com/gtm"


def search(body):
    token, base = config()
    if not token:
        return None
    for attempt in range(2):
        token, base = config()
        headers = {"Authorization": f"Bearer {token}"}
        response = requests.post(base + "/data", json=body, headers=headers, timeout=15)
        if response.status_code != 401 or attempt or not refresh():
            return response.json()
