# Either the try or the handler sets it; the handler leaves when it cannot.
import os
import sys

import cohere

key = ""
try:
    key = os.environ["CO_API_KEY"]
except KeyError:
    sys.exit("CO_API_KEY is not set, see README")

client = cohere.ClientV2(key)
