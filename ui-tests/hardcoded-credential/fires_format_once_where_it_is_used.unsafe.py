# The finding about the use tells of it; the format adds no second one.
import os

from groq import Groq

KEY = os.environ["GROQ_API_KEY"]
client = Groq(api_key=KEY)  #~ hardcoded-credential
