# This getenv takes a hint as its second argument, and stops when the variable is unset.
import os

import cohere


def getenv(name: str, hint: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise SystemExit(f"{name} is not set: {hint}")
    return value


co = cohere.ClientV2(getenv("COHERE_API_KEY", "make one in the dashboard"))
