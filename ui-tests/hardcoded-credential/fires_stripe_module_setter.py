# A constant reaches the module attribute that every request uses.
import stripe

LEDGER = "@KEY24@"
stripe.max_network_retries = 2
stripe.api_key = LEDGER  #~ hardcoded-credential

for invoice in stripe.Invoice.list(limit=5).data:
    print(invoice.number, invoice.total)
