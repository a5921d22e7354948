# The one call brings a value that is there.
import os

import cohere


def make(api_key=None):
    return cohere.Client(api_key)


co = make(os.environ["COHERE_API_KEY"])
other = make(api_key=os.environ["COHERE_BATCH_SECRET"])
print(co.models.list(), other.models.list())
