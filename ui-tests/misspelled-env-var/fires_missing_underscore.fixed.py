# An underscore is missing, and the value reaches that provider's client.
import os

from openai import OpenAI

client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])  #~ misspelled-env-var
print(client.models.list().data[0].id)
