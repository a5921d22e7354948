# The error's text goes on with a name in backticks.
import os

from google import genai

client = genai.Client(api_key=os.getenv("GEMINI_API_KEY"))  #~ unchecked-env
