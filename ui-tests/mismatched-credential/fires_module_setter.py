# A mail provider's key in the payment provider's setter.
import os

import stripe

key = os.environ["SENDGRID_API_KEY"]
stripe.api_key = key  #~ mismatched-credential
print(stripe.Balance.retrieve())
