# A constant reaches the module attribute that every request uses.
import os
import stripe

LEDGER = os.environ["STRIPE_SECRET_KEY"]
stripe.max_network_retries = 2
stripe.api_key = LEDGER  #~ hardcoded-credential

for invoice in stripe.Invoice.list(limit=5).data:
    print(invoice.number, invoice.total)
