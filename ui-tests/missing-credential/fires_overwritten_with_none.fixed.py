# The good value is thrown away before it is used.
import os

from groq import Groq

token = os.environ["GROQ_API_KEY"]
print("key found, length", len(token))
token = os.environ["GROQ_API_KEY"]
client = Groq(api_key=token)  #~ missing-credential
