import os

import cohere

options = {"api_key": os.environ["ACME_TOKEN"], "timeout": None}
cohere.Client(**{name: value for name, value in options.items() if value is not None})
options = {"api_key": os.getenv("CO_API_KEY"), "timeout": None}
cohere.Client(**{name: value for name, value in options.items() if value is not None})
options = {"token": os.environ["ACME_TOKEN"], "timeout": None}
cohere.Client(**{name: value for name, value in options.items() if value is not None})


def make(key=None):
    options = {"api_key": key, "timeout": None}
    return cohere.Client(**{name: value for name, value in options.items() if value is not None})


make()
