# The helper stops on the empty default.
import os

import cohere


def make(key):
    if not key:
        raise ValueError("COHERE_API_KEY is not set")
    return cohere.ClientV2(api_key=key)


print(make(os.getenv("COHERE_API_KEY", "")).models.list())
