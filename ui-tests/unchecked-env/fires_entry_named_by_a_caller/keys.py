import os

KEYS = {"live": os.getenv("STRIPE_LIVE_KEY"), "test": os.environ["STRIPE_TEST_KEY"]}
