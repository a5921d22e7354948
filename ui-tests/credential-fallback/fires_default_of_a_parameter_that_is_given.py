# The caller brings what may be unset, and the function has something in its place.
import os
import cohere


def make(key=None):
    return cohere.ClientV2(key or "")


co = make(os.getenv("COHERE_API_KEY"))  #~ credential-fallback
second = make(os.getenv("CO_API_KEY"))  #~ credential-fallback
