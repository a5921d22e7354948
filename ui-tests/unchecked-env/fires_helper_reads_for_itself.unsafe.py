# Given nothing, the helper reads a variable, and nobody checks that.
import os

import cohere


def make(api_key=None):
    if api_key is None:
        api_key = os.environ["COHERE_API_KEY"]
    return cohere.ClientV2(api_key)  #~ unchecked-env


print(make().models.list())
