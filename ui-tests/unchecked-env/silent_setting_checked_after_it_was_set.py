# A setting is taken when whoever sets it has come to an end.
import os

import stripe
from flask import Flask

app = Flask(__name__)
app.config["SECRET_KEY"] = os.getenv("SHOP_SECRET_KEY")
if not app.config["SECRET_KEY"]:
    raise RuntimeError("SHOP_SECRET_KEY is not set")


def start():
    stripe.api_key = os.getenv("SHOP_STRIPE_KEY")
    if not stripe.api_key:
        raise RuntimeError("SHOP_STRIPE_KEY is not set")


start()
