# What is written for the local server goes to the local server.
import os
import sys

from openai import OpenAI

URLS = {"groq": "https://api.groq.com/openai/v1", "own": "http://localhost:8000/v1"}
KEYS = {"groq": os.environ["GROQ_API_KEY"], "own": "EMPTY"}
ROWS = {"groq": (URLS["groq"], KEYS["groq"]), "own": (URLS["own"], "your-key-here")}


def client(name):
    return OpenAI(base_url=URLS[name], api_key=KEYS[name])


client(sys.argv[1])
url, key = ROWS[sys.argv[1]]
other = OpenAI(base_url=url, api_key=key)
