import os

BATCH = 32


def __getattr__(name):
    if not name.isupper():
        raise AttributeError(name)
    return os.environ.get(name)
