# Whoever has typed a key may have no variable.
import os
import cohere

try:
    key = open("key.txt").read().strip()
except OSError:
    key = os.environ["COHERE_API_KEY"]

client = cohere.ClientV2(api_key=key)  #~ missing-credential
