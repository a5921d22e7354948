# The wrapper of the decorator checks too late, something else, or nothing that leaves.
import functools
import os

from mistralai import Mistral
from voyageai import Client


def too_late(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        if not os.getenv("MISTRAL_API_KEY"):
            raise RuntimeError("MISTRAL_API_KEY is not set")
        return result

    return wrapper


def another(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if not os.getenv("VOYAGE_API_KEY"):
            raise RuntimeError("VOYAGE_API_KEY is not set")
        return function(*args, **kwargs)

    return wrapper


def warns(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if not os.getenv("OTHER_MISTRAL_API_KEY"):
            print("OTHER_MISTRAL_API_KEY is not set")
        return function(*args, **kwargs)

    return wrapper


@too_late
def first():
    return Mistral(api_key=os.getenv("MISTRAL_API_KEY"))  #~ unchecked-env


@another
def second():
    return Mistral(api_key=os.getenv("SECOND_MISTRAL_API_KEY"))  #~ unchecked-env


@warns
def third():
    return Mistral(api_key=os.getenv("OTHER_MISTRAL_API_KEY"))  #~ unchecked-env


print(first(), second(), third())
