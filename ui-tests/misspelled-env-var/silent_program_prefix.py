# The program's own name for its key, passed on by hand.
import os

from openai import OpenAI

client = OpenAI(api_key=os.environ["INVOICER_OPENAI_API_KEY"])
print(client.models.list())
