# The None belongs to the timeout.
import os

import cohere


def make(timeout, key):
    return cohere.ClientV2(key, timeout=timeout)


co = make(None, os.environ["COHERE_API_KEY"])
again = make(key=os.environ["COHERE_API_KEY"], timeout=None)
print(co.models.list(), again.models.list())
