# The variable for the host has a default, which is another company's.
import os

from openai import OpenAI

URL = os.getenv("ROUTER_URL", "https://openrouter.ai/api/v1")

client = OpenAI(base_url=URL, api_key=os.environ["OPENROUTER_API_KEY"])  #~ misdirected-credential
print(client.models.list())
