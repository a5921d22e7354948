import os

import stripe

from conf import REQUIRED

for name in REQUIRED:
    if not os.environ.get(name):
        raise RuntimeError(name)
stripe.api_key = os.environ.get("STRIPE_SECRET_KEY")
