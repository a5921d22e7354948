# The key of the remote branch is made up, the one of the local server may be.
import os
from dataclasses import dataclass

import requests
from openai import OpenAI


@dataclass
class Backend:
    url: str
    key: str


def client(backend):
    if backend == "ollama":
        url, key = "http://localhost:11434/v1", "ollama"
    elif backend == "router":
        url = "https://openrouter.ai/api/v1"
        key = os.environ["OPENROUTER_API_KEY"]
    else:
        url = "https://api.together.xyz/v1"
        key = os.environ["TOGETHER_API_KEY"]
    return OpenAI(base_url=url, api_key=key)  #~ placeholder-credential


def chosen(backend):
    match backend:
        case "ollama":
            return "http://localhost:11434/v1", "ollama"
        case _:
            return "https://openrouter.ai/api/v1", "your-api-key"


def second(backend):
    url, key = chosen(backend)
    return requests.get(url, headers={"X-Api-Key": key}, timeout=5)  #~ placeholder-credential


def third(local):
    backend = (
        Backend("http://localhost:11434/v1", "ollama")
        if local
        else Backend("https://openrouter.ai/api/v1", os.environ["OPENROUTER_API_KEY"])
    )
    return OpenAI(base_url=backend.url, api_key=backend.key)  #~ placeholder-credential
