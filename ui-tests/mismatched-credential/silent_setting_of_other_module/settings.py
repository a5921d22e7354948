# Two keys of two providers.
import os

OPENAI_KEY = os.environ["OPENAI_API_KEY"]
COHERE_KEY = os.environ["COHERE_API_KEY"]
