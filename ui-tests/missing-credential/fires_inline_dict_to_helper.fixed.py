# The options go through a helper that passes them on.
import os
from openai import OpenAI


def make(**options):
    return OpenAI(**options)


client = make(**{"api_key": os.environ["OPENAI_API_KEY"], "timeout": 20})  #~ missing-credential
print(client.models.list())
