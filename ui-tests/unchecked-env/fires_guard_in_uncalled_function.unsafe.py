# check() is never called.
import os

import stripe

SECRET = os.environ["STRIPE_SECRET_KEY"]


def check():
    if not SECRET:
        raise RuntimeError("STRIPE_SECRET_KEY is not set")


stripe.api_key = SECRET  #~ unchecked-env
print(stripe.Product.list(limit=3))
