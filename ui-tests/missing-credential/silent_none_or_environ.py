# `None or x` is x.
import os

from together import Together

override = None
client = Together(api_key=override or os.environ["TOGETHER_API_KEY"])
print(client.models.list())
