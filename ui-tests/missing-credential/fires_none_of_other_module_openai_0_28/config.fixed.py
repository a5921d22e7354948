import os

# To be filled in.
OPENAI_KEY = os.environ["OPENAI_API_KEY"]
TIMEOUT = 20
