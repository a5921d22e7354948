# The branch picks the key and the host together.
import os
import sys

from openai import OpenAI

if "--fast" in sys.argv:
    host, key = "https://api.groq.com/openai/v1", os.environ["GROQ_API_KEY"]
else:
    host, key = "https://api.openai.com/v1", os.environ["OPENAI_API_KEY"]
client = OpenAI(base_url=host, api_key=key)
print(client.models.list())
