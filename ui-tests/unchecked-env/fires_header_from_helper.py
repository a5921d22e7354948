# The helper makes the header, the request is made elsewhere.
import os

import requests


def headers():
    token = os.getenv("WIKI_TOKEN")
    return {"Accept": "application/json", "Authorization": f"Bearer {token}"}


def pages():
    return requests.get("https://wiki.example.com/api/pages", headers=headers()).json()  #~ unchecked-env
