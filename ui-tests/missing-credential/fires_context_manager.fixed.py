# The client lives as long as the with statement.
import os
from contextlib import contextmanager

import cohere


@contextmanager
def client(key):
    co = cohere.ClientV2(key)
    print("open")
    yield co
    print("closed")


with client(os.environ["COHERE_API_KEY"]) as co:  #~ missing-credential
    print(co.models.list())
