# The base URL is spelled out, and it is OpenAI's own.
import os

from openai import OpenAI

HOST = "https://api.openai.com/v1"
client = OpenAI(base_url=HOST, api_key=os.environ["MISTRAL_API_KEY"])  #~ mismatched-credential
print(client.models.list())
