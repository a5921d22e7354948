import os

import stripe

from conf import OTHERS

for name in OTHERS:
    if not os.environ.get(name):
        raise RuntimeError(name)
stripe.api_key = os.environ["STRIPE_SECRET_KEY"]  #~ unchecked-env
