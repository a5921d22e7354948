# The function that another one has made stops when the variable of that name is unset, or it is checked before.
import os
import sys

import cohere


def required(name):
    def read():
        value = os.getenv(name)
        if not value:
            sys.exit(f"{name} is not set")
        return value

    return read


def named(name):
    return lambda: os.getenv(name)


def made(name):
    def decorate(function):
        return function

    return decorate


@made("COHERE_LAST")
def last():
    return os.environ["COHERE_LAST"]


first = cohere.ClientV2(required("COHERE_KEY")())
second = required("COHERE_OTHER")
third = cohere.ClientV2(second())
fourth = named("COHERE_KEY")
fifth = cohere.ClientV2(fourth())
sixth = cohere.ClientV2(last())
