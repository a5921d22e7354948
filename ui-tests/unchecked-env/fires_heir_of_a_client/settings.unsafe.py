import os

TOKEN = os.environ["HELPER_TOKEN"]
