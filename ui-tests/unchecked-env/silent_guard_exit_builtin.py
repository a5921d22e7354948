# exit() and os._exit() leave too.
import os

import stripe
from slack_sdk import WebClient

token = os.getenv("SLACK_BOT_TOKEN")
if token is None or token == "":
    exit("SLACK_BOT_TOKEN is not set")
secret = os.getenv("STRIPE_SECRET_KEY")
if not secret:
    os._exit(3)

stripe.api_key = secret
WebClient(token=token).auth_test()
