# The function gives Groq's host, and the key is of Groq.
import os

from openai import OpenAI


def base_url():
    return "https://api.groq.com/openai/v1"


client = OpenAI(base_url=base_url(), api_key=os.environ["GROQ_API_KEY"])
print(client.models.list())
