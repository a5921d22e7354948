import os
from getpass import getpass

from groq import Groq

os.environ["CO_API_KEY"] = "<paste your key>" or getpass("Cohere key: ")  #~ credential-fallback
client = Groq(api_key="PASTE_KEY" or os.environ["GROQ_API_KEY"])  #~ credential-fallback
