# Same for a name that belongs to the program.
import os

import groq

key = os.environ["SUMMARIZER_SECRET"]
client = groq.Groq(api_key=key, max_retries=1)  #~ unchecked-env
print(client.models.list())
