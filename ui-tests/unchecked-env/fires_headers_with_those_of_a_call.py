# Headers over others that a function or another type has made.
import os

import httpx
import requests

ACCEPT = {"Accept": "application/json"}


def spread():
    return {"Authorization": f"Bearer {os.environ.get('SPREAD_TOKEN')}"}


def added():
    return {"Authorization": f"Bearer {os.environ.get('ADDED_TOKEN')}"}


def below():
    return {"Authorization": f"Bearer {os.environ.get('BELOW_TOKEN')}"}


def above():
    return {"Authorization": f"Bearer {os.environ.get('ABOVE_TOKEN')}"}


def copied():
    return {"Authorization": f"Bearer {os.environ.get('COPIED_TOKEN')}"}


class Api:
    def __init__(self):
        self.shared = {"Authorization": f"Bearer {os.environ.get('FIELD_TOKEN')}"}

    def get(self):
        return requests.get("https://api.spread.io/a", headers={"Accept": "x", **self.shared}) #~ unchecked-env


def get():
    headers = {"Accept": "x"}
    headers.update(added())
    return requests.get("https://api.spread.io/b", headers=headers) #~ unchecked-env


def put_together():
    return {**below(), "Accept": "x"}


requests.get("https://api.spread.io/c", headers={"Accept": "x", **spread()}) #~ unchecked-env
requests.get("https://api.spread.io/d", headers=put_together()) #~ unchecked-env
httpx.get("https://api.union.io/a", headers=ACCEPT | {"Authorization": f"Bearer {os.environ.get('UNION_TOKEN')}"}) #~ unchecked-env
httpx.get("https://api.spread.io/e", headers=ACCEPT | above()) #~ unchecked-env
httpx.get("https://api.spread.io/f", headers=dict(copied(), Accept="x")) #~ unchecked-env
print(Api().get(), get())
