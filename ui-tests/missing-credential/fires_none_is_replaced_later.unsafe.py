# What stands there at first is replaced on one side: a read in its place would stop the other one.
import os
import sys

import cohere

key = os.environ["COHERE_API_KEY"]
if "--ask" in sys.argv:
    key = input("key: ")

client = cohere.ClientV2(api_key=key)  #~ missing-credential
