# The header is put together whatever there is.
import os

import requests

TOKEN = os.getenv("AUTH_TOKEN")
headers = {"authorization": f"Bearer {TOKEN if TOKEN else ''}", "user-agent": "reader"}


def fetch(user):
    return requests.get(f"https://frodo.example.com/user/{user}", headers=headers)  #~ credential-fallback


print(fetch("ada"))
