import os

from langchain_openai import ChatOpenAI
from openai import OpenAI


def client(**extra):
    options = {"base_url": "https://openrouter.ai/api/v1", "api_key": os.environ["OPENROUTER_API_KEY"]}
    return OpenAI(**(options | extra))  #~ misdirected-credential


def chat(**overrides):
    options = dict(base_url="https://api.x.ai/v1", api_key=os.environ["XAI_API_KEY"])
    return ChatOpenAI(**{**options, **overrides})  #~ misdirected-credential


client(timeout=5)
chat(temperature=0)
