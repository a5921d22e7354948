# The loop ends only with a key.
import os

import cohere

key = os.getenv("COHERE_API_KEY")
while not key:
    key = input("Cohere key: ").strip()

client = cohere.ClientV2(key)
