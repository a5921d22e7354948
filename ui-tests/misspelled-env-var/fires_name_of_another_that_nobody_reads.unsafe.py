# Nobody reads this name, which is one slip from that of the client which it reaches.
import os

from groq import Groq

client = Groq(api_key=os.environ["GROQ_API_KEY"])  #~ misspelled-env-var
