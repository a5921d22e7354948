import os

import requests


def orders():
    headers = {"accept": "application/json", "api-key": "8f14e45f-ceea-467d-9a3b-1c2d3e4f5a6b"}
    return requests.post(f"{os.getenv('BASE_URL')}/orders", headers=headers).json()  #~ hardcoded-credential


def request_id():
    headers = {"x-request-id": "8f14e45f-ceea-467d-9a3b-1c2d3e4f5a6b"}
    return requests.post(f"{os.getenv('BASE_URL')}/orders", headers=headers).json()
