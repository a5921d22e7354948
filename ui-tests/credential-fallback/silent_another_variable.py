# Falls back to a second variable, and that read raises by name.
import os

import cohere

key = os.getenv("CO_API_KEY") or os.environ["COHERE_API_KEY"]
co = cohere.Client(api_key=key)
print(co.check_api_key().valid)
