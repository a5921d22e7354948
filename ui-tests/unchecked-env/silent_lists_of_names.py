import os
import sys

import stripe

REQUIRED = {"shop": ["STRIPE_LIVE_KEY", "STRIPE_HOOK"], "desk": ["STRIPE_DESK_KEY"]}


def check():
    missing = [name for names in REQUIRED.values() for name in names if not os.environ.get(name)]
    if missing:
        sys.exit(f"not set: {missing}")


def check_others():
    for names in (["STRIPE_SECOND_KEY"], ["STRIPE_THIRD_KEY", "STRIPE_FOURTH_KEY"]):
        for name in names:
            if name not in os.environ:
                sys.exit(f"{name} is not set")


check()
check_others()
stripe.StripeClient(os.getenv("STRIPE_LIVE_KEY"))
stripe.StripeClient(os.getenv("STRIPE_DESK_KEY"))
stripe.StripeClient(os.getenv("STRIPE_FOURTH_KEY"))
