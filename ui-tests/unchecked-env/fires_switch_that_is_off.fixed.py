import os

from google import genai

client = genai.Client(api_key=os.environ["ACME_TOKEN"], vertexai=False)  #~ unchecked-env
