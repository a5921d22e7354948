from keys import login
from openai import OpenAI

login()
print(OpenAI().models.list())
