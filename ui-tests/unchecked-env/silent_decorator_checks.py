# The wrapper of the decorator checks before it calls the function.
import functools
import os
import sys
from functools import wraps

from mistralai import Mistral


def requires_key(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if not os.getenv("MISTRAL_API_KEY"):
            raise RuntimeError("MISTRAL_API_KEY is not set")
        return function(*args, **kwargs)

    return wrapper


def requires(name):
    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            if os.environ.get(name) is None:
                print(name, "is not set")
                return None
            return function(*args, **kwargs)

        return wrapper

    return decorator


def with_key(function):
    def inner(*args):
        key = os.environ.get("MISTRAL_API_KEY")
        if not key:
            sys.exit("MISTRAL_API_KEY is not set")
        return function(*args)

    return inner


@requires_key
def first():
    return Mistral(api_key=os.getenv("MISTRAL_API_KEY"))


@requires("MISTRAL_API_KEY")
def second():
    return Mistral(api_key=os.getenv("MISTRAL_API_KEY"))


@with_key
def third():
    return Mistral(api_key=os.getenv("MISTRAL_API_KEY"))


class Service:
    @requires_key
    def ask(self):
        return Mistral(api_key=os.getenv("MISTRAL_API_KEY"))


def needs_own_key(method):
    @wraps(method)
    async def wrapper(self, *args, **kwargs):
        if self.key is None:
            raise RuntimeError("MISTRAL_API_KEY is not set")
        return await method(self, *args, **kwargs)

    return wrapper


class Other:
    def __init__(self):
        self.key = os.getenv("MISTRAL_API_KEY")

    @needs_own_key
    async def ask(self):
        return Mistral(api_key=self.key)


print(first(), second(), third(), Service().ask())
