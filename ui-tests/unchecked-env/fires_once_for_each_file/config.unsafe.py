# One read for the whole program.
import os

KEY = os.environ["COHERE_API_KEY"]
