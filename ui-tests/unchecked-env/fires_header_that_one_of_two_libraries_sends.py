# Which of the two sends it is not known, and so not what that does with None.
import os

import httpx
import requests


def ask(text, session=None):
    headers = {"X-Api-Key": os.getenv("ACME_API_KEY")}
    return requests.post("https://api.acme-data.com/v1/ask", headers=headers, json=text)  #~ unchecked-env


def count(text):
    return httpx.get("https://api.acme-data.com/v1/count", params={"text": text})
