import os

import stripe

from conf import REQUIRED

missing = [name for name in REQUIRED if not os.getenv(name)]
if missing:
    raise RuntimeError(missing)
stripe.api_key = os.environ.get("STRIPE_SECRET_KEY")
