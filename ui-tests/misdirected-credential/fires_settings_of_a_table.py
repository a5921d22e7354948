import os

from openai import OpenAI

HOSTS = {
    "deepseek": {"url": "https://api.deepseek.com/v1", "variable": "DEEPSEEK_API_KEY"},
    "groq": {"url": "https://api.groq.com/openai/v1", "variable": "GROQ_API_KEY"},
}


def build(name):
    host = HOSTS[name]
    return OpenAI(base_url=host["url"], api_key=os.environ.get(host["variable"]))


print(build("deepseek").models.list())  #~ misdirected-credential
