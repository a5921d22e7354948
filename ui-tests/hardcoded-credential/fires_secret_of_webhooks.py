# Secrets of webhooks are kept on a page of their own.
import stripe

endpoint_secret = "@FORMAT:stripe-webhook@"  #~ hardcoded-credential


def hook(payload, signature):
    return stripe.Webhook.construct_event(payload, signature, endpoint_secret)
