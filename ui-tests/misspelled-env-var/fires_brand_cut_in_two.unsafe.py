# One cause: the wrong name explains why the value may be absent.
import os

from openai import OpenAI

key = os.getenv("OPENAI_API_KEY")  #~ misspelled-env-var
client = OpenAI(api_key=key, timeout=20)
print(client.embeddings.create(model="text-embedding-3-small", input="fog").usage)
