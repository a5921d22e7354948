# It is called as if it would stop, and goes on.
import os

import cohere

from console import fatal

key = os.environ["COHERE_API_KEY"]
if not key:
    fatal("COHERE_API_KEY is not set")
client = cohere.ClientV2(api_key=key)  #~ unchecked-env
