import os

# A name that says more than the usual one is the variable that the key belongs in.
STRIPE_TEST_SECRET_KEY = os.environ["STRIPE_TEST_SECRET_KEY"]  #~ hardcoded-credential
STRIPE_KEY = os.environ["STRIPE_SECRET_KEY"]  #~ hardcoded-credential
