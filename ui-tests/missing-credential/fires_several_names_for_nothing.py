# Each name may need something else: no fix.
import cohere

key = other = None
client = cohere.ClientV2(api_key=key)  #~ missing-credential
print(other is None)
