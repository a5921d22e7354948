# The decorator adds the key that the call leaves out.
import os
from functools import wraps

from mistralai import Mistral


def with_key(function):
    @wraps(function)
    def inner(**options):
        return function(api_key=os.environ["MISTRAL_API_KEY"], **options)

    return inner


@with_key
def connect(api_key=None, timeout_ms=10_000):
    return Mistral(api_key=api_key, timeout_ms=timeout_ms)


print(connect(timeout_ms=5_000).models.list())
