# A check that stops does not make the name right: it reaches Stripe's setter.
import os
import sys

import stripe

secret = os.getenv("STRIPE_SECRET_KEY")  #~ misspelled-env-var
if not secret:
    sys.exit("no Stripe key")
stripe.api_key = secret
print(stripe.Balance.retrieve())
