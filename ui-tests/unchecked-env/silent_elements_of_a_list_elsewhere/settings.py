import os

COHERE_API_KEY = os.environ.get("COHERE_API_KEY")
NAMES = ("COHERE_API_KEY",)
