# What stands behind the wrong status, and behind one that says something else.
import os
import sys

import cohere


def preflight():
    if not os.getenv("COHERE_API_KEY"):
        print("COHERE_API_KEY is not set", file=sys.stderr)
        return 0
    return 1


def complete():
    return 1 if os.getenv("COHERE_URL") is None else 0


def main():
    status = preflight()
    if status:
        return status
    cohere.ClientV2(os.getenv("COHERE_API_KEY"))  #~ unchecked-env
    if complete() != 0:
        return 1
    cohere.ClientV2(os.getenv("OTHER_COHERE_KEY"))  #~ unchecked-env
    if complete():
        cohere.ClientV2(os.getenv("THIRD_COHERE_KEY"))  #~ unchecked-env
    return 0


sys.exit(main())
