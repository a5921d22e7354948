import os
from groq import Groq

TEAM = "tango7kilo2mike"

client = Groq(api_key=os.environ["GROQ_API_KEY"])  #~ hardcoded-credential
print(f"built for {TEAM}")
