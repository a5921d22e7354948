import os

KEYS = {"live": os.environ["STRIPE_LIVE_KEY"], "test": os.environ["STRIPE_TEST_KEY"]}
