# A real key that stands in for an unset variable is no made-up one.
import os

from groq import Groq

client = Groq(api_key=os.environ["GROQ_API_KEY"])  #~ hardcoded-credential
