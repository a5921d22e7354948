# Each name may need something else: what takes it is mended.
import os
import cohere

key = other = None
client = cohere.ClientV2(api_key=os.environ["COHERE_API_KEY"])  #~ missing-credential
print(other is None)
