import os

COHERE_API_KEY = os.environ.get("COHERE_API_KEY")
REGION = os.environ.get("REGION")
NAMES = ("REGION",)
