import os

import cohere

options = {"api_key": os.getenv("ACME_TOKEN"), "query": "x"}
cohere.Client(**{name: value for name, value in options.items() if name != "query"})  #~ unchecked-env
