# A local server needs no key, but the openai client still refuses None.
import os
from openai import OpenAI

client = OpenAI(base_url="http://localhost:8000/v1", api_key=os.environ["OPENAI_API_KEY"])  #~ missing-credential
print(client.models.list().data)
