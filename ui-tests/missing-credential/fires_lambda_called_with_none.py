# A lambda is a function too.
from groq import Groq

make = lambda key, retries=2: Groq(api_key=key, max_retries=retries)

client = make(None)  #~ missing-credential
print(client.models.list())
