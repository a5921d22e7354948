# A setter is a sink like a constructor.
import stripe

stripe.api_key = "sk_test_..."  #~ placeholder-credential
stripe.max_network_retries = 2
print(stripe.Balance.retrieve().available)
