# The decorator measures time and hands everything on.
import os
import time
from functools import wraps

import cohere


def timed(function):
    @wraps(function)
    def inner(*args, **kwargs):
        start = time.perf_counter()
        result = function(*args, **kwargs)
        print(function.__name__, time.perf_counter() - start)
        return result

    return inner


@timed
def make(key):
    return cohere.ClientV2(key)


co = make(os.environ["COHERE_API_KEY"])  #~ missing-credential
print(co.models.list())
