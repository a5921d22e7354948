# A number that a function gives says whether it has found everything.
import os
import sys

import cohere


def preflight():
    if not os.getenv("COHERE_API_KEY"):
        print("COHERE_API_KEY is not set", file=sys.stderr)
        return 78
    return 0


def complete():
    return 1 if os.getenv("OTHER_COHERE_KEY") is None else 0


def main():
    status = preflight()
    if status:
        return status
    cohere.ClientV2(os.getenv("COHERE_API_KEY"))
    if (code := complete()) != 0:
        sys.exit(code)
    cohere.ClientV2(os.getenv("OTHER_COHERE_KEY"))
    return 0


sys.exit(main())
