# The function returns the options.
import os

from anthropic import Anthropic


def options():
    return {"api_key": os.getenv("ANTHROPIC_API_KEY"), "max_retries": 4}


client = Anthropic(**options())  #~ unchecked-env
print(client.models.list())
