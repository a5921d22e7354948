# Whoever has typed a key may have no variable.
import cohere

try:
    key = open("key.txt").read().strip()
except OSError:
    key = None

client = cohere.ClientV2(api_key=key)  #~ missing-credential
