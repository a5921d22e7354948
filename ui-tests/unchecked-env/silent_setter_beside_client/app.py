# The client stops when it is built, and names the variable.
import os

import openai
from openai import OpenAI

openai.api_key = os.getenv("OPENAI_API_KEY")
client = OpenAI()
