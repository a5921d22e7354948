# Whoever asks for DeepSeek comes by the last branch, and is given the key of Anthropic.
import os
import sys

import requests


class OpenAIProvider:
    def __init__(self, api_key):
        self.headers = {"Authorization": f"Bearer {api_key}"}

    def ask(self):
        return requests.post("https://api.openai.com/v1/chat/completions", headers=self.headers)


class DeepSeekProvider:
    def __init__(self, api_key):
        self.headers = {"Authorization": f"Bearer {api_key}"}

    def ask(self):
        return requests.post("https://api.deepseek.com/v1/chat/completions", headers=self.headers)


class Generator:
    def __init__(self, provider, api_key):
        if provider == "openai":
            self.provider = OpenAIProvider(api_key)
        elif provider == "deepseek":
            self.provider = DeepSeekProvider(api_key)


def main(provider):
    if provider in ["mistral"]:
        return None
    if provider == "openai":
        api_key = os.environ["OPENAI_API_KEY"]
    else:
        api_key = os.environ["ANTHROPIC_API_KEY"]
    return Generator(provider, api_key).provider.ask()  #~ mismatched-credential


main(sys.argv[1])
