# getenv's explicit None default is what getenv does anyway; OpenAI names the variable.
import os

from openai import OpenAI

client = OpenAI(api_key=os.getenv("OPENAI_API_KEY", None))
print(client.models.list().data[0].id)
