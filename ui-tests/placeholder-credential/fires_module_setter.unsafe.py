# A setter is a sink like a constructor.
import os
import stripe

stripe.api_key = os.environ["STRIPE_SECRET_KEY"]  #~ placeholder-credential
stripe.max_network_retries = 2
print(stripe.Balance.retrieve().available)
