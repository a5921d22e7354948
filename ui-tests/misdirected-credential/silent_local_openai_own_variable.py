# openai with its own variable, on this machine.
import os

from openai import OpenAI

LOCAL = "http://localhost:8080/v1"
client = OpenAI(base_url=LOCAL, api_key=os.getenv("OPENAI_API_KEY"))
