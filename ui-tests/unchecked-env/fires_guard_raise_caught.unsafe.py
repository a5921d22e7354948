# The raise is caught two lines below, and the program goes on.
import os

import cohere

key = os.environ["COHERE_API_KEY"]
try:
    if not key:
        raise ValueError("COHERE_API_KEY is not set")
except ValueError as problem:
    print("warning:", problem)

client = cohere.Client(key)  #~ unchecked-env
