# A warning does not leave.
import logging
import os

import cohere

key = os.environ["COHERE_API_KEY"]
if not key:
    logging.warning("COHERE_API_KEY is not set")

client = cohere.ClientV2(api_key=key)  #~ unchecked-env
