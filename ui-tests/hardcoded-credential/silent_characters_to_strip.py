# Literals that are arguments of string methods on a key that was read.
import os

from together import Together

raw = os.environ["TOGETHER_API_KEY"].strip("'\" ")
key = raw.removeprefix("Bearer ").split(";")[0]
client = Together(api_key=key)
print(client.models.list())
