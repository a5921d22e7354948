import functools
import os


def requires_key(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if not os.getenv("MISTRAL_API_KEY"):
            raise RuntimeError("MISTRAL_API_KEY is not set")
        return function(*args, **kwargs)

    return wrapper
