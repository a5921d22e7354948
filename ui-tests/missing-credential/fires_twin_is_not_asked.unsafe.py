# Nobody asks whether the first client was built.
import os

import openai

key = os.environ.get("OPENAI_API_KEY") or input("key: ")

first = None
try:
    first = openai.OpenAI(api_key=key)
    other = None
except Exception as error:
    print(error)
    key = os.environ["OPENAI_API_KEY"]
    other = "other"

if other:
    second = openai.OpenAI(api_key=key, timeout=300)  #~ missing-credential
