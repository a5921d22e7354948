# One branch of the expression is a literal, and both reach the client.
from os import environ

from together import Together

key = environ["TOGETHER_API_KEY"] if "TOGETHER_API_KEY" in environ else "changeme"
client = Together(api_key=key)  #~ credential-fallback
print([m.id for m in client.models.list()])
