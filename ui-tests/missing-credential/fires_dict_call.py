# dict() makes the same options as braces do.
from groq import Groq

options = dict(api_key=None, timeout=20)
client = Groq(**options)  #~ missing-credential
print(client.models.list())
