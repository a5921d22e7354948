# Whatever the name is, the host and the key are those of the same row: one of them is local, the other is not.
import os
import sys

from openai import OpenAI

URLS = {"groq": "https://api.groq.com/openai/v1", "own": "http://localhost:8000/v1"}
NAMES = {"groq": "GROQ_API_KEY", "own": "OWN_KEY"}


def client(name):
    return OpenAI(base_url=URLS[name], api_key=os.getenv(NAMES[name]))  #~ misdirected-credential


client(sys.argv[1])
