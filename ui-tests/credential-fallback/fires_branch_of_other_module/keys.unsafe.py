# With --offline there is a text instead of a key.
import os


def key(offline):
    if offline:
        value = os.environ["COHERE_API_KEY"]
    else:
        value = os.environ["COHERE_API_KEY"]
    return value
