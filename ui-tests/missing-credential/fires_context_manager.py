# The client lives as long as the with statement.
from contextlib import contextmanager

import cohere


@contextmanager
def client(key):
    co = cohere.ClientV2(key)
    print("open")
    yield co
    print("closed")


with client(None) as co:  #~ missing-credential
    print(co.models.list())
