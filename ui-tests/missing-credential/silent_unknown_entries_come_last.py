# What is merged in later may well hold the key.
import json

import cohere

with open("cohere.json") as file:
    saved = json.load(file)

co = cohere.ClientV2(**{"api_key": None, "timeout": 20, **saved})
print(co.models.list())
