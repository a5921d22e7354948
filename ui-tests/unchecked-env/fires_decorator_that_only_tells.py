# The decorator is given the name of the variable, and says that it is not set: the function is called all the same.
import functools
import logging
import os

from mistralai import Mistral

log = logging.getLogger(__name__)


def needs_env(*names):
    def wrap(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            for name in names:
                if not os.getenv(name):
                    log.warning("%s is not set", name)
            return function(*args, **kwargs)

        return inner

    return wrap


@needs_env("NEWS_MISTRAL_KEY")
def make():
    return Mistral(api_key=os.getenv("NEWS_MISTRAL_KEY"))  #~ unchecked-env


make()
