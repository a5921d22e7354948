import os


class Config:
    STRIPE_API_KEY = os.environ["STRIPE_API_KEY"]
    PAYMENTS_KEY = os.environ["PAYMENTS_KEY"]
