# Whatever is given goes on, by name.
import os
from openai import OpenAI


def make(**options):
    return OpenAI(max_retries=1, **options)


client = make(timeout=20, api_key=os.environ["OPENAI_API_KEY"])  #~ missing-credential
print(client.models.list())
