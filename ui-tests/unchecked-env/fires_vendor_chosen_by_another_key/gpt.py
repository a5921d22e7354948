# Another one.
import openai

from settings import load_settings


def prompt(text):
    return openai.OpenAI(api_key=load_settings().openai_key).responses.create(model="m", input=text)
