import os

from keys import login
from openai import OpenAI

login()
print(OpenAI(api_key=os.environ["OPENAI_APIKEY"]).models.list())
print(OpenAI().models.list())
