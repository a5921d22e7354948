import os

import keys
import stripe


class Shops:
    variables = {"live": "STRIPE_SHOP_KEY", "test": "STRIPE_SANDBOX_KEY"}

    def __init__(self, accounts, account):
        self.accounts = accounts
        self.account = account

    def named(self, shop):
        return stripe.StripeClient(os.getenv(self.variables[shop]))  #~ unchecked-env

    def own(self):
        return stripe.StripeClient(self.accounts[self.account])  #~ unchecked-env


def shop_of(accounts, name="live"):
    return stripe.StripeClient(accounts.get(name))  #~ unchecked-env


def checked(shop):
    return stripe.StripeClient(keys.KEYS[shop])


Shops({"first": os.environ["STRIPE_FIRST_KEY"]}, "first").own()
Shops({}, "first").named("live")
shop_of({"live": os.environ["STRIPE_THIRD_KEY"]})
checked("live")  #~ unchecked-env
