import os


def __getattr__(name):
    value = os.environ.get(name)
    if value is None:
        raise AttributeError(name)
    return value
