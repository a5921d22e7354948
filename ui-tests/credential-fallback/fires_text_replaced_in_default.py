import os

import cohere

cohere.Client(api_key=os.getenv("ACME_TOKEN", "").replace("\n", ""))  #~ credential-fallback


def read(name):
    return os.getenv(name.replace("-", "_").upper(), "")


cohere.Client(api_key=read("acme-other-token"))  #~ credential-fallback
