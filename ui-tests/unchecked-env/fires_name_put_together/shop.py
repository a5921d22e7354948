import stripe

from mixins import Strict, of_provider


class Shop(Strict):
    prefix = "SHOP_"

    def __init__(self):
        self.client = stripe.StripeClient(self.read("STRIPE"))  #~ unchecked-env
        self.other = stripe.StripeClient(of_provider("card-desk"))  #~ unchecked-env


Shop()
