import os
import sys

from openai import OpenAI

HOSTS = {
    "deepseek": {"url": "https://api.deepseek.com/v1", "variable": "DEEPSEEK_API_KEY"},
    "local": {"url": "http://localhost:11434/v1", "variable": "OLLAMA_API_KEY"},
}


def build(name):
    host = HOSTS.get(name)
    key = os.environ.get(host["variable"])
    if not key:
        sys.exit(f"{host['variable']} is not set")
    return OpenAI(base_url=host["url"], api_key=key)


def any_of_them(name):
    host = HOSTS[name]
    return OpenAI(base_url=host["url"], api_key=os.environ[host["variable"]])


print(build("deepseek").models.list(), any_of_them(sys.argv[1]))
