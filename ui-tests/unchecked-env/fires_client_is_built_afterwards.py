# The client that stops comes too late.
import os

import requests
from openai import OpenAI

key = os.getenv("OPENAI_API_KEY")
headers = {"Authorization": f"Bearer {key}"}
print(requests.get("https://api.openai.com/v1/models", headers=headers).json())  #~ unchecked-env
client = OpenAI(api_key=key)
