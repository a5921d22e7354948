# One helper, two hosts: only the call with the other host is bad.
import os

from openai import OpenAI


def connect(base_url, api_key):
    return OpenAI(base_url=base_url, api_key=api_key, max_retries=1)


own = connect("https://api.openai.com/v1", os.getenv("OPENAI_API_KEY"))
other = connect("https://api.deepseek.com", os.getenv("DEEPSEEK_API_KEY"))  #~ misdirected-credential
print(own.models.list(), other.models.list())
