import os

KEY = os.environ["ACME_COHERE_KEY"]
OTHER = os.environ["ACME_OTHER_KEY"]
