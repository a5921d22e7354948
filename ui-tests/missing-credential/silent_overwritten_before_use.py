# The None is gone when the client is built.
import os

from groq import Groq

api_key = None
api_key = os.environ["GROQ_API_KEY"]
client = Groq(api_key=api_key)
