# Which end of the helper gives the key is decided by what it is called with.
import os

import cohere


def key_of(kind):
    if kind == "large":
        return os.environ["OPENAI_API_KEY"]
    return os.environ["CO_API_KEY"]


clients = [
    cohere.ClientV2(key_of("large")),  #~ mismatched-credential
    cohere.ClientV2(key_of("small")),
]
