# The right side of `or` is a function that never comes back.
import os

import cohere


def need(name):
    raise SystemExit(f"{name} is not set")


co = cohere.ClientV2(api_key=os.getenv("COHERE_API_KEY") or need("COHERE_API_KEY"))
print(co.models.list().models[0].name)
