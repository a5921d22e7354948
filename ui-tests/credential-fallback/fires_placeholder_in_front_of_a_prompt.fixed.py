import os
from getpass import getpass

from groq import Groq

os.environ["CO_API_KEY"] = getpass("Cohere key: ")  #~ credential-fallback
client = Groq(api_key=os.environ["GROQ_API_KEY"])  #~ credential-fallback
