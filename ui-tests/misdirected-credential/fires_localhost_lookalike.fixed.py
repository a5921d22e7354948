# The host only begins like localhost.
import os

from openai import OpenAI

client = OpenAI(base_url="https://localhost.example.com/v1", api_key=os.environ["DEMO_SECRET"])  #~ misdirected-credential
