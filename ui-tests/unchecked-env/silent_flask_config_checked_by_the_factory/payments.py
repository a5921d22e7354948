# What the application at hand has.
import stripe
from flask import current_app


def client():
    return stripe.StripeClient(current_app.config["STRIPE_SECRET_KEY"])
