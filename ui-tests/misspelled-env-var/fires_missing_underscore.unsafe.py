# An underscore is missing, and the value reaches that provider's client.
import os

from openai import OpenAI

key = os.getenv("OPENAI_API_KEY")  #~ misspelled-env-var
if not key:
    raise SystemExit("no key for OpenAI")
client = OpenAI(api_key=key)
print(client.models.list().data[0].id)
