# Whatever is given goes on, by name.
from openai import OpenAI


def make(**options):
    return OpenAI(max_retries=1, **options)


client = make(timeout=20, api_key=None)  #~ missing-credential
print(client.models.list())
