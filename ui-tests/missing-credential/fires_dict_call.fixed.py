# dict() makes the same options as braces do.
import os
from groq import Groq

options = dict(api_key=os.environ["GROQ_API_KEY"], timeout=20)
client = Groq(**options)  #~ missing-credential
print(client.models.list())
