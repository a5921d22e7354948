# StripeClient reads no variable and refuses None.
import os
import stripe

payments = stripe.StripeClient(os.environ["STRIPE_SECRET_KEY"])  #~ missing-credential
customer = payments.customers.retrieve("cus_demo")
print(customer.email)
