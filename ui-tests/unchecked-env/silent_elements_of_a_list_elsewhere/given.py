import os

import stripe

from conf import REQUIRED

def check(names):
    for name in names:
        if not os.getenv(name):
            raise RuntimeError(name)


check(REQUIRED)
stripe.api_key = os.environ.get("STRIPE_SECRET_KEY")
