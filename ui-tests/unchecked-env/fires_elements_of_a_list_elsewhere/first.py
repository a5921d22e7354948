import os

import stripe

from conf import REQUIRED

found = next((name for name in REQUIRED if os.getenv(name)), None)
if found is None:
    raise RuntimeError("nothing is set")
stripe.api_key = os.environ.get("STRIPE_SECRET_KEY")  #~ unchecked-env
