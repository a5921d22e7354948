# The finding about the use tells of it; the format adds no second one.
import os

from groq import Groq

KEY = "@FORMAT:groq-api-key@"
client = Groq(api_key=KEY)  #~ hardcoded-credential
