# Somebody's own shorter name that is read strictly and passed on by hand.
import os

from openai import OpenAI

client = OpenAI(api_key=os.environ["OPENAI_KEY"])
print(client.models.list())
