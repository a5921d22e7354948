# The break in the last function does not hide the client above it.
import os

from anthropic import Anthropic

client = Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])  #~ credential-fallback
print(client.models.list().data[0].id)


def report(lines):
    for line in lines print(line)  #~ parse-error
