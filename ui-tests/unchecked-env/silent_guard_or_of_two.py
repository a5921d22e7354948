# Either one missing is enough to leave.
import os

import cohere
import stripe

ranker = os.getenv("COHERE_API_KEY")
billing = os.getenv("STRIPE_SECRET_KEY")
if not ranker or not billing:
    raise SystemExit("COHERE_API_KEY and STRIPE_SECRET_KEY are needed")

stripe.api_key = billing
client = cohere.ClientV2(ranker)
