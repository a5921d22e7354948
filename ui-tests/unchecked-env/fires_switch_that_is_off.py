import os

from google import genai

client = genai.Client(api_key=os.getenv("ACME_TOKEN"), vertexai=False)  #~ unchecked-env
