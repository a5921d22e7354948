import json
import os

import requests


def load():
    config = {"host": "https://api.stripe.com", "key": None}
    if os.path.exists("config.json"):
        config.update(json.load(open("config.json")))
    config["key"] = os.environ["STRIPE_KEY"]
    return config


def charges(host, key):
    return requests.get(f"{host}/v1/charges", headers={"Authorization": f"Bearer {key}"})


settings = load()
charges(settings["host"], settings["key"])  #~ unchecked-env
