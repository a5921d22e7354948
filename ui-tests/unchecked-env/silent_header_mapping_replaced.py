import os

import requests
from acme_sdk import signed


def fetch(start: str):
    headers = {"accept": "application/json", "api-key": ""}
    headers.update(signed(start))
    return requests.get("https://metrics.acme.dev/v1", headers=headers).json()


def check():
    headers = {"accept": "application/json", "api-key": os.environ["METRICS_KEY"]}
    headers.update(signed("now"))
    return requests.get("https://metrics.acme.dev/v1", headers=headers).json()
