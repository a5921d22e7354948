# Same for groq, with the host in a constant.
import os

from groq import Groq

API = "https://api.groq.com"
client = Groq(base_url=API, api_key=os.getenv("GROQ_API_KEY"))
