# api.openai.com stands in front of another domain.
import os

from openai import OpenAI

MIRROR = "https://api.openai.com.mirror.example.net/v1"
client = OpenAI(base_url=MIRROR, api_key=os.environ["MIRROR_SECRET"])  #~ misdirected-credential
print(client.models.list())
