# The first client is given something else, or is one that does not stop.
import os

import requests
from openai import OpenAI

other = os.getenv("OPENAI_API_KEY")
client = OpenAI(api_key=other)
key = os.environ["OPENAI_ADMIN_KEY"]
headers = {"Authorization": f"Bearer {key}"}
print(requests.get("https://api.openai.com/v1/models", headers=headers).json())  #~ unchecked-env
