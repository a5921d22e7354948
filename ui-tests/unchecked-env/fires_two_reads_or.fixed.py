# Both may be unset.
import os

import cohere

key = os.getenv("COHERE_PROD_SECRET") or os.environ["COHERE_DEV_SECRET"]
client = cohere.ClientV2(key)  #~ unchecked-env
