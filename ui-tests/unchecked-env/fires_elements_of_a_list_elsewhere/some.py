import os

import stripe

from conf import REQUIRED

if not all(os.getenv(name) for name in REQUIRED if name.startswith("PAY")):
    raise RuntimeError("something is missing")
stripe.api_key = os.environ.get("STRIPE_SECRET_KEY")  #~ unchecked-env
