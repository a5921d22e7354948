# Nobody knows which end is taken.
import os
import sys

import cohere


def key_of(kind):
    if kind == "large":
        return os.environ["OPENAI_API_KEY"]
    return os.environ["CO_API_KEY"]


clients = [cohere.ClientV2(key_of(sys.argv[1])), cohere.ClientV2(key_of(os.environ.get("KIND", "large").lower()))]
