import os

from openai import OpenAI

client = OpenAI(api_key=os.environ["DASHSCOPE_API_KEY"])
print(client.ask("hello"))
