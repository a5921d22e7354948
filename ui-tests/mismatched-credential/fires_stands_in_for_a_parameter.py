import os

import cohere


def by_or(key=None):
    key = key or os.environ["VOYAGE_API_KEY"]
    return cohere.ClientV2(api_key=key)  #~ mismatched-credential


def by_if(key=None):
    if key is None:
        key = os.environ["VOYAGE_API_KEY"]
    return cohere.ClientV2(api_key=key)  #~ mismatched-credential


by_or()
by_if()
