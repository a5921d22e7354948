# The empty default is only there to make the check simple.
import os
import sys

import cohere

key = os.getenv("COHERE_API_KEY", "")
if not key:
    sys.exit("set COHERE_API_KEY first")
co = cohere.ClientV2(key)
print(co.models.list().models[0].name)
