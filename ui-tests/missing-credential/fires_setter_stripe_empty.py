# stripe reads no variable by itself; the setter is the only source.
import stripe

stripe.api_key = ""  #~ missing-credential

for charge in stripe.Charge.list(limit=10).auto_paging_iter():
    print(charge.id, charge.amount)
