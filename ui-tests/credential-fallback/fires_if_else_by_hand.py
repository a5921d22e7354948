# The same fallback as `getenv(X, "...")`, written as a branch.
import os

import cohere


def open_client():
    if "COHERE_API_KEY" in os.environ:
        key = os.environ["COHERE_API_KEY"]
    else:
        key = "YOUR_COHERE_KEY"
    return cohere.AsyncClientV2(api_key=key)  #~ credential-fallback
