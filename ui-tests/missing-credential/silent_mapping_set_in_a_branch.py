# What stands in a mapping at first is replaced, whatever else is put into it on the way.
import json
import os
import sys

import stripe


def load():
    config = {"key": None, "retries": 1}
    if len(sys.argv) > 1:
        config["retries"] = 2
    if len(sys.argv) > 2:
        config["timeout"] = 3
    config["key"] = os.environ["STRIPE_KEY"]
    return config


def load_or_read():
    config = {"key": None}
    if os.path.exists("config.json"):
        config.update(json.load(open("config.json")))
    if not config["key"]:
        config["key"] = os.environ["STRIPE_KEY"]
    return config


stripe.StripeClient(load()["key"])
stripe.StripeClient(load_or_read()["key"])
