import os

KEY = os.environ["ACME_COHERE_KEY"]
