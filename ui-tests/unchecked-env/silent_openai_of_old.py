# `ChatCompletion` is gone since 1.0: the version in use names the variable itself.
import os

import openai

openai.api_key = os.getenv("OPENAI_API_KEY")


def ask(text):
    messages = [{"role": "user", "content": text}]
    return openai.ChatCompletion.create(model="gpt-4", messages=messages)
