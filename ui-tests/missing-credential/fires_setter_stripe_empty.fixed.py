# stripe reads no variable by itself; the setter is the only source.
import os
import stripe

stripe.api_key = os.environ["STRIPE_SECRET_KEY"]  #~ missing-credential

for charge in stripe.Charge.list(limit=10).auto_paging_iter():
    print(charge.id, charge.amount)
