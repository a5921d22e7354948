# The helper adds the header only where there is a token.
import os

import requests


def headers():
    result = {"Accept": "application/json"}
    token = os.getenv("WIKI_TOKEN")
    if token:
        result["Authorization"] = f"Bearer {token}"
    return result


def pages():
    return requests.get("https://wiki.example.com/api/pages", headers=headers()).json()
