# Below the head of a block it speaks of the first statement, as above any other; within the head it speaks of that.
import os

import cohere


def make():
    # The gateway signs for everybody.
    # cred-lint: ignore[missing-credential] the gateway adds the key
    return cohere.Client(api_key=None)


def choose(kind):
    if kind == "direct":
        # cred-lint: ignore[missing-credential] the gateway adds the key

        return cohere.Client(api_key=None)
    return cohere.Client(os.environ["COHERE_API_KEY"])


def lazily(
    # cred-lint: ignore[missing-credential] whoever calls it brings one
    client=cohere.Client(api_key=None),
):
    return client
