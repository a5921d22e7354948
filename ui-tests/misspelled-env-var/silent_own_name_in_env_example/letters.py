# Both names are in the project's .env.example.
import os

from openai import OpenAI

general = OpenAI()
letters = OpenAI(api_key=os.environ["LETTERS_OPENAI_API_KEY"])
print(general.models.list(), letters.models.list())
