# Another host, but a remote one: the placeholder will not do there either.
import os
from openai import OpenAI

DEEPSEEK = "https://api.deepseek.com"
client = OpenAI(base_url=DEEPSEEK, api_key=os.environ["DEEPSEEK_API_KEY"])  #~ placeholder-credential
print(client.models.list().data[0].id)
