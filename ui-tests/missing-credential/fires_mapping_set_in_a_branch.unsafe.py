import os
import sys

import stripe


def load():
    config = {"key": os.environ["STRIPE_SECRET_KEY"], "retries": 1}
    if len(sys.argv) > 1:
        config["retries"] = 2
    config["timeout"] = 3
    return config


stripe.StripeClient(load()["key"])  #~ missing-credential
