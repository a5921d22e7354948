import os

import stripe

STRIPE_SECRET_KEY = os.environ.get("STRIPE_SECRET_KEY")
PRICE = os.environ.get("PRICE")

for name in ("PRICE",):
    if not globals()[name]:
        raise RuntimeError(name)
if not globals().get("PRICE"):
    raise RuntimeError("PRICE")
stripe.api_key = STRIPE_SECRET_KEY  #~ unchecked-env
