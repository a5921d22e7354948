# CO_API_KEY is the name that cohere's own message tells.
import os

import cohere


def make(api_key=None):
    return cohere.Client(api_key)


print(make(os.getenv("CO_API_KEY")).models.list())
