# The SDK takes its host from OPENAI_BASE_URL, which is set here.
import os

from openai import OpenAI

os.environ["OPENAI_BASE_URL"] = "https://api.groq.com/openai/v1"
client = OpenAI(api_key=os.environ["GROQ_API_KEY"])
print(client.models.list())
