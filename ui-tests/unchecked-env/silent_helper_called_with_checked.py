# The same, but the value is checked before the call.
import os

import cohere


def make(api_key=None):
    return cohere.Client(api_key)


key = os.getenv("COHERE_API_KEY")
if not key:
    raise SystemExit("COHERE_API_KEY is not set")
co = make(key)
print(co.models.list())
