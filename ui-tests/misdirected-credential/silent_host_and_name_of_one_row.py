# The key that may be missing belongs to the local row; and where the rows have other names nobody can tell.
import os
import sys

from openai import OpenAI

URLS = {"groq": "https://api.groq.com/openai/v1", "own": "http://localhost:8000/v1"}
KEYS = {"groq": os.environ["GROQ_API_KEY"], "own": os.getenv("OWN_KEY")}
ROWS = [
    {"url": "https://api.groq.com/openai/v1", "key": os.environ["GROQ_API_KEY"]},
    {"url": "http://localhost:8000/v1", "key": os.getenv("OWN_KEY")},
]


def client(name):
    return OpenAI(base_url=URLS[name], api_key=KEYS[name])


def of_row(place):
    row = ROWS[place]
    return OpenAI(base_url=row["url"], api_key=row["key"])


def unlike(name, other):
    return OpenAI(base_url=URLS[name], api_key=os.getenv({"a": "GROQ_API_KEY", "b": "OWN_KEY"}[other]))


client(sys.argv[1])
of_row(int(sys.argv[1]))
