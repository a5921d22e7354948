# A name that says more than the usual one is the variable that the key belongs in.
STRIPE_TEST_SECRET_KEY = "sk_test_@KEY24@"  #~ hardcoded-credential
STRIPE_KEY = "sk_live_@KEY24:2@"  #~ hardcoded-credential
