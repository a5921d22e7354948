# The fallback is a person, not a text.
import getpass
import os

from openai import OpenAI

client = OpenAI(api_key=os.environ.get("OPENAI_API_KEY") or getpass.getpass("OpenAI key: "))
print(client.models.list().data[0].id)
