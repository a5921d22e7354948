import os

# To be filled in by whoever installs this.
COHERE_KEY = os.environ["COHERE_API_KEY"]
TIMEOUT = 20
