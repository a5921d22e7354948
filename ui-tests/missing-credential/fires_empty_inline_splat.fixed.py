# The dict is written in the call itself.
import os
import groq

client = groq.Groq(**{"api_key": os.environ["GROQ_API_KEY"], "max_retries": 0})  #~ missing-credential
print(client.models.list())
