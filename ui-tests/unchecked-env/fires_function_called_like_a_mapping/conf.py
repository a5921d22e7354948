import os
import sys

SETTINGS = {"shop": os.environ["STRIPE_SHOP_KEY"]}


class Store:
    def get(self, name):
        return os.getenv(f"STORE_{name}")


store = Store()


def get(name):
    return os.environ.get(name)


def pop(name):
    return os.environ.get(name) or sys.exit(f"{name} is not set")
