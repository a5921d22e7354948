# A local server needs no key, but the openai client still refuses None.
from openai import OpenAI

client = OpenAI(base_url="http://localhost:8000/v1", api_key=None)  #~ missing-credential
print(client.models.list().data)
