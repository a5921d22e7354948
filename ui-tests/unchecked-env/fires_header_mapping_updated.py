import os

import requests
from acme_sdk import signed


def fetch(start: str):
    headers = {"accept": "application/json", "api-key": os.getenv("METRICS_KEY")}
    headers.update(signed(start))
    return requests.get("https://metrics.acme.dev/v1", headers=headers).json()  #~ unchecked-env
