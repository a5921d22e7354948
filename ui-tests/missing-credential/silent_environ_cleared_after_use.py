# The variable is emptied once the client holds the key.
import os

from openai import OpenAI

client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])
os.environ["OPENAI_API_KEY"] = ""
print(client.responses.create(model="gpt-4.1-nano", input="hello").output_text)
