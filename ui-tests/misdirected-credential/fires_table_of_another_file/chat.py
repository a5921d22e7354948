import os

from openai import OpenAI

from providers import PROVIDERS


def build(name):
    provider = PROVIDERS[name]
    return OpenAI(base_url=provider["url"], api_key=os.getenv(provider["key"]))


def translate(text, provider="deepseek"):
    client = build(provider)  #~ misdirected-credential
    return client.responses.create(model="chat", input=text)


if __name__ == "__main__":
    translate("good morning")
