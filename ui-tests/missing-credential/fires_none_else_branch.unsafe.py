# The else branch writes None, and nothing checks it before the client is built.
import os
import getpass
import sys

from openai import OpenAI

if sys.stdin.isatty():
    secret = getpass.getpass("OpenAI key: ")
else:
    secret = os.environ["OPENAI_API_KEY"]

client = OpenAI(api_key=secret, timeout=20)  #~ missing-credential
print(client.models.list().data[0].id)
