# Settings whose names differ from the key's by a word.
import os

from openai import OpenAI

os.environ["OPENAI_API_TYPE"] = "openai"
os.environ["OPENAI_API_BASE"] = "https://api.openai.com/v1"
os.environ["OPENAI_API_VERSION"] = "2026-01"
client = OpenAI(api_key=os.environ["OPENAI_API_KEY"])
print(client.models.list())
