# One of the heirs sends to this machine, where any key is right.
import os
from openai import OpenAI


class Base:
    def __init__(self):
        self.client = OpenAI(base_url=self.url, api_key=self.key)  #~ placeholder-credential


class Remote(Base):
    url = "https://api.groq.com/openai/v1"
    key = os.environ["GROQ_API_KEY"]


class Own(Base):
    url = "http://localhost:8000/v1"
    key = "EMPTY"


Remote()
Own()
