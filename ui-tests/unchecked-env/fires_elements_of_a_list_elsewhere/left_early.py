import os

import stripe

from conf import REQUIRED

for name in REQUIRED:
    if os.getenv(name):
        break
stripe.api_key = os.environ.get("STRIPE_SECRET_KEY")  #~ unchecked-env
