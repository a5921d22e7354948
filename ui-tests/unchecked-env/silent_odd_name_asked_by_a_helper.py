# The same, asked for before.
import os
import sys

import cohere


def read(name):
    return os.environ.get(name)


if not os.environ.get("search.cohere-key"):
    sys.exit("search.cohere-key is not set")
print(cohere.ClientV2(read("search.cohere-key")).models.list())
