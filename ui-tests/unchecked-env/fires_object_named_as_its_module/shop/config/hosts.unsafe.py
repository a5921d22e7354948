import os

token = os.environ["ACME_HOST_TOKEN"]
