# Those that are asked have a model; nobody has asked for the key. Nor does a generator say that it gives anything.
import os
import sys

import cohere

KEY = os.getenv("COHERE_API_KEY")
MODEL = os.getenv("COHERE_MODEL")


def has_model(name):
    return bool(MODEL)


def candidates(models):
    return [name for name in models if has_model(name)]


def first(models):
    for name in candidates(models):
        client = cohere.ClientV2(KEY)  #~ unchecked-env
        return client.chat(model=name, messages=[])


first(sys.argv[1:])
