# Key and client stand on both sides of the broken line.
import os

import cohere

KEY = os.environ["COHERE_API_KEY"]
print "starting"  #~ parse-error
co = cohere.ClientV2(api_key=KEY)  #~ credential-fallback
