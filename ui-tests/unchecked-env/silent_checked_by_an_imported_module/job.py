import os

from base import VERBOSE
from openai import OpenAI

print(OpenAI(api_key=os.getenv("TEAM_OPENAI_KEY")), VERBOSE)
