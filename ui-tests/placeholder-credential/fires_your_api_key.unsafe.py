# A template value that was never filled in.
import os
from openai import OpenAI

client = OpenAI(
    api_key=os.environ["OPENAI_API_KEY"],  #~ placeholder-credential
    timeout=30,
)
print(client.models.list().data[0].id)
