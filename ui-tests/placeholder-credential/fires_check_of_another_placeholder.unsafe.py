# The check looks for a text that the constant does not hold: it never leaves.
import os
import sys

from groq import Groq

API_KEY = os.environ["GROQ_API_KEY"]
if API_KEY == "changeme":
    sys.exit("put your key into API_KEY")
groq = Groq(api_key=API_KEY)  #~ placeholder-credential
print(groq.models.list().data[0].id)
