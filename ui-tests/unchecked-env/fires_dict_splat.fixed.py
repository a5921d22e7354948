# The options are a local dict literal.
import os

import cohere

options = {"api_key": os.environ["COHERE_API_KEY"], "timeout": 20}
client = cohere.AsyncClientV2(**options)  #~ unchecked-env
