# The workflow gives it this name.
import os

import cohere

key = os.getenv("COHERE_API_KYE")
if key is None:
    raise SystemExit("no key for Cohere")
client = cohere.ClientV2(key)
