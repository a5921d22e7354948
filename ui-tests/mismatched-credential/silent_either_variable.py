# Two variables are joined; which one arrives is known at run time.
import os

from openai import OpenAI

key = os.environ.get("ANTHROPIC_API_KEY") or os.environ["OPENAI_API_KEY"]
client = OpenAI(api_key=key)
print(client.models.list())
