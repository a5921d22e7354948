import stripe
from flask import Blueprint, current_app

bp = Blueprint("payments", __name__)


@bp.post("/charges")
def charges():
    stripe.api_key = current_app.config.get("STRIPE_API_KEY")  #~ credential-fallback
    return stripe.Charge.list()


@bp.post("/refunds")
def refunds():
    stripe.api_key = current_app.config["PAYMENTS_KEY"]
    return stripe.Refund.list()
