# google-genai stops when built, but its message names no variable.
import os

from google import genai

client = genai.Client(api_key=os.environ["GEMINI_API_KEY"])  #~ unchecked-env
print(client.models.generate_content(model="gemini-2.5-flash", contents="Hello").text)
