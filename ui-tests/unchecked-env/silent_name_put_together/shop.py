import os
import sys

import stripe

from mixins import Strict, of_provider

if not os.environ.get("CARD_DESK_CREDENTIAL"):
    sys.exit("CARD_DESK_CREDENTIAL is not set")


class Shop(Strict):
    prefix = "SHOP_"

    def __init__(self, name):
        self.client = stripe.StripeClient(self.require("STRIPE"))
        self.other = stripe.StripeClient(of_provider("card-desk"))
        # Nobody knows which one that is.
        self.third = stripe.StripeClient(self.read(name))


Shop(sys.argv[1])
