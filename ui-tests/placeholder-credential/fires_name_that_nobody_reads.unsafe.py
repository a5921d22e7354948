# The text has the shape of a name, but no variable is called so.
import os
from groq import Groq

GROQ_API_KEY = os.environ["GROQ_API_KEY"]

client = Groq(api_key=GROQ_API_KEY)  #~ placeholder-credential
