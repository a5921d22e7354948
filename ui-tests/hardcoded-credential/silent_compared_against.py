# The literals are what the key must not be.
import os
import sys

import cohere

key = os.environ["CO_API_KEY"]
if key == "swordfish" or key in ("staging", "none yet"):
    sys.exit("CO_API_KEY still holds the text from the manual")
co = cohere.Client(key)
print(co.models.list())
