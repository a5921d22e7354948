# Where the caller gives no key the helper puts a read into the options.
import os

import cohere


def make(**options):
    options.setdefault("api_key", os.getenv("COHERE_API_KEY"))
    return cohere.ClientV2(**options)  #~ unchecked-env


print(make(timeout=20).models.list())
