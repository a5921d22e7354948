import os

token = os.getenv("ACME_HOST_TOKEN")
