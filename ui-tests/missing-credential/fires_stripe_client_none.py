# StripeClient reads no variable and refuses None.
import stripe

payments = stripe.StripeClient(None)  #~ missing-credential
customer = payments.customers.retrieve("cus_demo")
print(customer.email)
