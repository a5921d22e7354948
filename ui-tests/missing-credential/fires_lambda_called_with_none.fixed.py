# A lambda is a function too.
import os
from groq import Groq

make = lambda key, retries=2: Groq(api_key=key, max_retries=retries)

client = make(os.environ["GROQ_API_KEY"])  #~ missing-credential
print(client.models.list())
