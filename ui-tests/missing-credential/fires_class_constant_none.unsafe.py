# The class constant was meant to be filled in.
import os
from groq import Groq


class Config:
    API_KEY = os.environ["GROQ_API_KEY"]
    MODEL = "llama-3.3-70b-versatile"


def ask(question):
    client = Groq(api_key=Config.API_KEY)  #~ missing-credential
    messages = [{"role": "user", "content": question}]
    return client.chat.completions.create(model=Config.MODEL, messages=messages)
