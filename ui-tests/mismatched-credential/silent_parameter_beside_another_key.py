import os

import cohere


def chosen(provider, key):
    if provider == "voyage":
        key = os.environ["VOYAGE_API_KEY"]
    return cohere.ClientV2(api_key=key)


def stands_in(key=None):
    key = key or os.environ["COHERE_API_KEY"]
    return cohere.ClientV2(api_key=key)


chosen("cohere", os.environ["COHERE_API_KEY"])
stands_in()
