# The first client stops when it is built without a key, and names the variable: whoever comes after it has one.
import os

import requests
from openai import OpenAI

key = os.getenv("OPENAI_API_KEY")
client = OpenAI(api_key=key)
headers = {"Authorization": f"Bearer {key}"}
print(requests.get("https://api.openai.com/v1/models", headers=headers).json())
