# The client is given an empty text only when neither variable is set.
import os

import cohere

key = os.getenv("COHERE_API_KEY") or os.getenv("CO_API_KEY") or ""
client = cohere.ClientV2(key)  #~ credential-fallback
