# A subscript stops and names the variable.
import os

import cohere
import stripe
from anthropic import Anthropic

stripe.api_key = os.environ["STRIPE_SECRET_KEY"]
claude = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])
ranker = cohere.ClientV2(os.environ["COHERE_API_KEY"])
