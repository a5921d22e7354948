# The module name starts as None and is set by login() before anything else runs.
from getpass import getpass

from openai import OpenAI

API_KEY = None


def login():
    global API_KEY
    API_KEY = getpass("OpenAI key: ")


def ask(prompt):
    return OpenAI(api_key=API_KEY).responses.create(model="gpt-4.1-mini", input=prompt)


login()
print(ask("hello").output_text)
