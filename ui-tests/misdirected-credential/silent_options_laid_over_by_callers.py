import os

from langchain_openai import ChatOpenAI
from openai import OpenAI


def client(**extra):
    options = {"base_url": "https://openrouter.ai/api/v1", "api_key": os.getenv("OPENROUTER_API_KEY")}
    return OpenAI(**(options | extra))


def chat(**overrides):
    options = dict(base_url="https://api.x.ai/v1", api_key=os.environ["XAI_API_KEY"])
    return ChatOpenAI(**{**options, **overrides})


client(timeout=5, api_key=os.environ["OPENROUTER_API_KEY"])
chat(temperature=0)
