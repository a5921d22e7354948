# Each name may need something else: what takes it is mended.
import cohere

key = other = None
client = cohere.ClientV2(api_key=key)  #~ missing-credential
print(other is None)
