import os

COHERE_API_KEY = os.environ["COHERE_API_KEY"]
REGION = os.environ.get("REGION")
NAMES = ("REGION",)
