import os

import keys
import stripe


def shop_of(accounts, name):
    return stripe.StripeClient(accounts[name])


def filled():
    accounts = {"live": None}
    accounts["live"] = os.environ["STRIPE_FILLED_KEY"]
    return accounts


def checked(shop):
    return stripe.StripeClient(keys.KEYS[shop])


shop_of({"live": os.environ["STRIPE_FIRST_KEY"], "test": os.getenv("STRIPE_SECOND_KEY")}, "live")
shop_of(filled(), "live")
checked("test")
