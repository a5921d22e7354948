# The options go through a helper that passes them on.
from openai import OpenAI


def make(**options):
    return OpenAI(**options)


client = make(**{"api_key": "", "timeout": 20})  #~ missing-credential
print(client.models.list())
