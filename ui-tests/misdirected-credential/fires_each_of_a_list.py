import os

from openai import OpenAI

BACKENDS = [
    {"url": "https://openrouter.ai/api/v1", "key": os.getenv("OPENROUTER_API_KEY")},
    {"url": "https://api.together.xyz/v1", "key": os.environ["TOGETHER_API_KEY"]},
]


class Backend:
    def __init__(self, url, key):
        self.url = url
        self.key = key


def answers(prompt):
    for backend in BACKENDS:
        client = OpenAI(base_url=backend["url"], api_key=backend["key"])  #~ misdirected-credential
        yield client.responses.create(model="chat", input=prompt)
    for backend in [Backend("https://api.groq.com/openai/v1", os.getenv("GROQ_API_KEY"))]:
        yield OpenAI(base_url=backend.url, api_key=backend.key)  #~ misdirected-credential
    for backend in [Backend("https://api.groq.com/openai/v1", os.environ["GROQ_API_KEY"])]:
        yield OpenAI(base_url=backend.url, api_key=backend.key)


list(answers("hello"))
