import os

import stripe

from conf import REQUIRED

if not any(os.getenv(name) for name in REQUIRED):
    raise RuntimeError("nothing is set")
stripe.api_key = os.environ["STRIPE_SECRET_KEY"]  #~ unchecked-env
