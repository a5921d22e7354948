# The dict is written in the call itself.
import groq

client = groq.Groq(**{"api_key": "", "max_retries": 0})  #~ missing-credential
print(client.models.list())
