import os
import sys

import stripe

REQUIRED = {"shop": ["STRIPE_LIVE_KEY", "STRIPE_HOOK"], "desk": ["STRIPE_DESK_KEY"]}


def check():
    missing = [name for names in REQUIRED.values() for name in names if not os.environ.get(name)]
    if missing:
        sys.exit(f"not set: {missing}")


check()
stripe.StripeClient(os.getenv("STRIPE_OTHER_KEY"))  #~ unchecked-env
