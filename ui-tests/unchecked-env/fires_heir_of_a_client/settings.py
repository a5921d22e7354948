import os

TOKEN = os.getenv("HELPER_TOKEN")
