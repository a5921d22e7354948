# One read for the whole program.
import os

KEY = os.getenv("COHERE_API_KEY")
