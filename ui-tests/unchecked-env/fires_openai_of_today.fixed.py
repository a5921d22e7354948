# The module keeps nothing; the first request fails without naming the variable.
import os

import openai

openai.api_key = os.environ["OPENAI_API_KEY"]  #~ unchecked-env


def ask(text):
    messages = [{"role": "user", "content": text}]
    return openai.chat.completions.create(model="gpt-4", messages=messages)
