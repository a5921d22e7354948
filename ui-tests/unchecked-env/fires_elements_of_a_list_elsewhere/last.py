import os

import stripe

from conf import REQUIRED

found = False
for name in REQUIRED:
    if os.getenv(name):
        found = True
if not found:
    raise RuntimeError("nothing is set")
stripe.api_key = os.environ.get("STRIPE_SECRET_KEY")  #~ unchecked-env
