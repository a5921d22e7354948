import os

import stripe

STRIPE_KEY = os.environ["STRIPE_SECRET_KEY"]
OTHER_KEY = "YOUR_API_KEY"

stripe.api_key = STRIPE_KEY  #~ placeholder-credential
os.environ["OPENAI_API_KEY"] = OTHER_KEY  #~ placeholder-credential
