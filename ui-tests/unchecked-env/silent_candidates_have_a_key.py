# Only who has a key is among those that are asked.
import os
import sys

import cohere

KEY = os.getenv("COHERE_API_KEY")


def has_key(name):
    return bool(KEY)


def candidates(models):
    return [name for name in models if has_key(name)]


def first(models):
    for name in candidates(models):
        client = cohere.ClientV2(KEY)
        return client.chat(model=name, messages=[])


def all_of(models):
    chosen = candidates(models)
    if not chosen:
        sys.exit("COHERE_API_KEY is not set")
    return cohere.ClientV2(KEY)


first(sys.argv[1:])
all_of(sys.argv[1:])
