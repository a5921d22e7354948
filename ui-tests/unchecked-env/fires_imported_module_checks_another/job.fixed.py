import os

from openai import OpenAI
from settings import DEBUG

print(OpenAI(api_key=os.environ["TEAM_OPENAI_KEY"]), DEBUG)  #~ unchecked-env
