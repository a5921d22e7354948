# A proxy on this machine holds the real keys.
import os

from openai import OpenAI

client = OpenAI(base_url="http://localhost:4000", api_key=os.environ["ANTHROPIC_API_KEY"])
print(client.models.list())
