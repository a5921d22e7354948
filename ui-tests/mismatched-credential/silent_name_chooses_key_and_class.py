# The same name chooses the key and who takes it; for the one whose key is read here the program has left before.
import os
import sys

import requests


class OpenAIProvider:
    def __init__(self, api_key):
        self.headers = {"Authorization": f"Bearer {api_key}"}

    def ask(self):
        return requests.post("https://api.openai.com/v1/chat/completions", headers=self.headers)


class AnthropicProvider:
    def __init__(self, api_key):
        self.headers = {"x-api-key": api_key}

    def ask(self):
        return requests.post("https://api.anthropic.com/v1/messages", headers=self.headers)


class DeepSeekProvider:
    def __init__(self, api_key):
        self.headers = {"Authorization": f"Bearer {api_key}"}

    def ask(self):
        return requests.post("https://api.deepseek.com/v1/chat/completions", headers=self.headers)


class Generator:
    def __init__(self, provider, api_key):
        if provider == "openai":
            self.provider = OpenAIProvider(api_key)
        elif provider == "anthropic":
            self.provider = AnthropicProvider(api_key)
        elif provider == "deepseek":
            self.provider = DeepSeekProvider(api_key)


def main(provider):
    if provider in ["deepseek"]:
        return DeepSeekProvider(os.environ["DEEPSEEK_API_KEY"]).ask()
    if provider == "openai":
        api_key = os.environ["OPENAI_API_KEY"]
    else:
        api_key = os.environ["ANTHROPIC_API_KEY"]
    return Generator(provider, api_key).provider.ask()


main(sys.argv[1])
