# What the helper puts into the options has to be there.
import os

import cohere


def make(**options):
    options.setdefault("api_key", os.environ["COHERE_API_KEY"])
    return cohere.ClientV2(**options)


print(make(timeout=20).models.list())
