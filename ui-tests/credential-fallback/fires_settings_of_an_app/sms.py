import stripe
from flask import Blueprint, current_app
from twilio.rest import Client

routes = Blueprint("sms", __name__)


def init_sms(app):
    app.extensions["twilio"] = Client("AC1", app.config["TWILIO_TOKEN"])  #~ credential-fallback


@routes.post("/pay")
def pay():
    client = stripe.StripeClient(current_app.config["STRIPE_KEY"])  #~ credential-fallback
    other = stripe.StripeClient(current_app.config.get("OTHER_KEY"))
    return {"paid": bool(client and other)}
