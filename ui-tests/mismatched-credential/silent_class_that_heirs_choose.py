import os

from groq import Groq
from openai import OpenAI


class Runner:
    client_class = OpenAI

    def __init__(self, key):
        self.client = self.client_class(api_key=key)


class GroqRunner(Runner):
    client_class = Groq


def make(cls, key):
    return cls(api_key=key)


Runner(os.environ["OPENAI_API_KEY"])
GroqRunner(os.environ["GROQ_API_KEY"])
make(OpenAI, os.environ["OPENAI_API_KEY"])
make(Groq, os.environ["GROQ_API_KEY"])
