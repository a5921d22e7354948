import os

import stripe

from conf import REQUIRED

missing = []
for name in REQUIRED:
    if os.getenv(name):
        continue
    missing.append(name)
if missing:
    raise RuntimeError(missing)
stripe.api_key = os.environ.get("STRIPE_SECRET_KEY")
