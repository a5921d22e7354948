# It checks what it is handed, and takes it from the application at hand later on.
import stripe
from flask import current_app


def init_app(app):
    if not app.config.get("STRIPE_SECRET_KEY"):
        raise RuntimeError("STRIPE_SECRET_KEY is not set")


def client():
    return stripe.StripeClient(current_app.config["STRIPE_SECRET_KEY"])
