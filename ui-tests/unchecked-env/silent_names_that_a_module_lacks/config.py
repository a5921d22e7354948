import os

OWN_KEY = os.environ["OWN_KEY"]


def __getattr__(name):
    return os.environ.get(name)
