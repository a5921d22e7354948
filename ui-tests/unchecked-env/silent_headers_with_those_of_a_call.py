# What stands above takes the place of what is below, and a function may have checked what it gives.
import os

import requests


def auth():
    return {"Authorization": f"Bearer {os.environ.get('SPREAD_TOKEN')}"}


def checked():
    token = os.environ.get("CHECKED_TOKEN")
    if not token:
        raise SystemExit("CHECKED_TOKEN is not set")
    return {"Authorization": f"Bearer {token}"}


requests.get("https://api.spread.io/a", headers={**auth(), "Authorization": f"Bearer {os.environ['OTHER_TOKEN']}"})
requests.get("https://api.spread.io/b", headers=auth() | {"Authorization": f"Bearer {os.environ['OTHER_TOKEN']}"})
requests.get("https://api.spread.io/c", headers={"Accept": "x", **checked()})
requests.get("https://api.spread.io/d", headers={"Accept": "x"} | checked())
