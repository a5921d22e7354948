import os

import stripe

from conf import REQUIRED

complete = True
for name in REQUIRED:
    if name not in os.environ:
        print(name)
        complete = False
if not complete:
    raise RuntimeError("something is missing")
stripe.api_key = os.environ.get("STRIPE_SECRET_KEY")
