# What stands there at first is replaced on one side: a read in its place would stop the other one.
import sys

import cohere

key = None
if "--ask" in sys.argv:
    key = input("key: ")

client = cohere.ClientV2(api_key=key)  #~ missing-credential
