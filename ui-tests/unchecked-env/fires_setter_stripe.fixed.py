# stripe reads no variable and names none.
import os

import stripe

stripe.api_key = os.environ["STRIPE_SECRET_KEY"]  #~ unchecked-env
print(stripe.Balance.retrieve())
