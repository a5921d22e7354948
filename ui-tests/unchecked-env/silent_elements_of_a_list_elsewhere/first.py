import os

import stripe

from conf import REQUIRED

missing = next((name for name in REQUIRED if not os.getenv(name)), None)
if missing is not None:
    raise RuntimeError(missing)
stripe.api_key = os.environ.get("STRIPE_SECRET_KEY")
