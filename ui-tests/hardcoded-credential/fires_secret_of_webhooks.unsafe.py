# Secrets of webhooks are kept on a page of their own.
import os
import stripe

endpoint_secret = os.environ["STRIPE_WEBHOOK_SECRET"]  #~ hardcoded-credential


def hook(payload, signature):
    return stripe.Webhook.construct_event(payload, signature, endpoint_secret)
