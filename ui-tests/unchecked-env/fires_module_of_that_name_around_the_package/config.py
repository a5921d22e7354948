import os

KEY = os.getenv("ACME_COHERE_KEY")
OTHER = os.getenv("ACME_OTHER_KEY")
