# GOOGLE_API_KEY is the other name, not a misspelling.
import os
from getpass import getpass

from google import genai

if "GEMINI_API_KEY" not in os.environ:
    os.environ["GOOGLE_API_KEY"] = getpass("Gemini key: ")
client = genai.Client()
print(client.models.list())
