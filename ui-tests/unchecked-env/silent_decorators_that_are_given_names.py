# One stops the program, one does not call the function, one calls something that stops, and one hands it to somebody else.
import functools
import os

from mistralai import Mistral

PROVIDERS = {}


def require(name):
    if not os.getenv(name):
        raise KeyError(name)


def stops(*names):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            for name in names:
                if not os.getenv(name):
                    raise KeyError(name)
            return function(*args, **kwargs)

        return inner

    return wrap


def skips(*names):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            if all(os.getenv(name) for name in names):
                return function(*args, **kwargs)

        return inner

    return wrap


def asks(*names):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            for name in names:
                require(name)
            return function(*args, **kwargs)

        return inner

    return wrap


def provider(name):
    def wrap(function):
        PROVIDERS[name] = function
        return function

    return wrap


@stops("FIRST_MISTRAL_KEY")
def first():
    return Mistral(api_key=os.getenv("FIRST_MISTRAL_KEY"))


@skips("SECOND_MISTRAL_KEY")
def second():
    return Mistral(api_key=os.getenv("SECOND_MISTRAL_KEY"))


@asks("THIRD_MISTRAL_KEY")
def third():
    return Mistral(api_key=os.getenv("THIRD_MISTRAL_KEY"))


@provider("FOURTH_MISTRAL_KEY")
def fourth():
    return Mistral(api_key=os.getenv("FOURTH_MISTRAL_KEY"))


print(first(), second(), third())
for name, make in PROVIDERS.items():
    if os.getenv(name):
        print(make())
