# The function gives OpenAI's own host, the key is of Groq.
import os

from openai import OpenAI


def base_url():
    return "https://api.openai.com/v1"


client = OpenAI(base_url=base_url(), api_key=os.environ["GROQ_API_KEY"])  #~ mismatched-credential
print(client.models.list())
