# In a function, at the end of a block.
import os

import cohere


def client(key):
    if not key:
        raise SystemExit("COHERE_API_KEY is not set")
    return cohere.ClientV2(key)  #~^ unused-suppression


print(client(os.environ["COHERE_API_KEY"]).models.list())
