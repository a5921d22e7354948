from app.config import *


def chat(messages):
    return openai.ChatCompletion.create(model="gpt-3.5-turbo", messages=messages)
