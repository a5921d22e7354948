import os

import requests


def call(auth=None):
    requests.get("https://api.twilio.com/x", headers={"Authorization": "Bearer " + auth[1]})


call(auth=(os.getenv("ACME_USER", ""), os.environ["ACME_TOKEN"]))
