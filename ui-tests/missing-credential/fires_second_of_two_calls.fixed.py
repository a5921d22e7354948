# Two calls of one helper: only one brings nothing.
import os

from groq import Groq


def connect(key, retries=2):
    return Groq(api_key=key, max_retries=retries)


good = connect(os.environ["GROQ_API_KEY"])
bad = connect(os.environ["GROQ_API_KEY"], retries=0)  #~ missing-credential
print(good.models.list(), bad.models.list())
