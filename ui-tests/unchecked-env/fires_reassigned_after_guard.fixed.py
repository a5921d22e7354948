# The check was for the first value.
import os

import cohere

key = os.getenv("COHERE_PROD_SECRET")
if not key:
    raise RuntimeError("COHERE_PROD_SECRET is not set")
print("production key found")
if os.getenv("STAGE") == "dev":
    key = os.environ["COHERE_DEV_SECRET"]
client = cohere.ClientV2(key)  #~ unchecked-env
