# This getenv is the project's own and raises.
import os

import cohere


def getenv(name):
    value = os.environ.get(name)
    if not value:
        raise LookupError(f"{name} is not set")
    return value


client = cohere.ClientV2(getenv("COHERE_API_KEY"))
