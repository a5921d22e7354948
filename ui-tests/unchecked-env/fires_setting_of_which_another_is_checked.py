# The check is of another setting, or does not stop.
import os

import stripe
from flask import Flask

app = Flask(__name__)
app.config["SECRET_KEY"] = os.getenv("SHOP_SECRET_KEY") #~ unchecked-env
app.config["CURRENCY"] = os.getenv("SHOP_CURRENCY")
if not app.config["CURRENCY"]:
    raise RuntimeError("SHOP_CURRENCY is not set")


def start():
    stripe.api_key = os.getenv("SHOP_STRIPE_KEY") #~ unchecked-env
    if not stripe.api_key:
        print("SHOP_STRIPE_KEY is not set")


start()
