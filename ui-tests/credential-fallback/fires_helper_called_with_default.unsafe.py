# The empty default stands at the call.
import os

import cohere


def make(key):
    return cohere.ClientV2(api_key=key)


co = make(os.environ["COHERE_API_KEY"])  #~ credential-fallback
print(co.models.list())
