# The helper takes the name of a variable and stops when it is not set.
import os

import cohere


def need(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise SystemExit(f"{name} is not set")
    return value


co = cohere.ClientV2(api_key=need("COHERE_API_KEY"))
print(co.models.list())
