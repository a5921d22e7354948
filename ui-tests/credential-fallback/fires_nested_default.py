# The default of the default is the empty text.
import os

import stripe

stripe.api_key = os.getenv("STRIPE_SECRET_KEY", os.getenv("STRIPE_API_KEY", ""))  #~ credential-fallback
for charge in stripe.Charge.list(limit=3):
    print(charge.amount)
