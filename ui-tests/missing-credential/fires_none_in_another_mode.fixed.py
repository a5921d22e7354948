# Another variable decides; that it holds another text says nothing of the key.
import os
import cohere

if os.getenv("MODE") == "live":
    key = os.environ["COHERE_API_KEY"]
else:
    key = os.environ["COHERE_API_KEY"]

co = cohere.ClientV2(key)  #~ missing-credential
