import os

import requests


def call(auth=None):
    requests.get("https://api.twilio.com/x", headers={"Authorization": "Bearer " + auth[1]})  #~ credential-fallback


call(auth=("sid", os.environ["ACME_TOKEN"]))
