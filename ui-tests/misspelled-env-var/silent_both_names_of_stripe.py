# Two customary names for one key; the SDK reads neither.
import os

import stripe

if "STRIPE_API_KEY" in os.environ:
    stripe.api_key = os.environ["STRIPE_API_KEY"]
else:
    stripe.api_key = os.environ["STRIPE_SECRET_KEY"]
print(stripe.Balance.retrieve())
