# One method sets the attribute, another one uses it.
import os

from anthropic import Anthropic


class Writer:
    def __init__(self, model):
        self.model = model
        self.key = os.getenv("ANTHROPIC_API_KEY")

    def client(self):
        return Anthropic(api_key=self.key)  #~ unchecked-env

    def count(self, text):
        messages = [{"role": "user", "content": text}]
        return self.client().messages.count_tokens(model=self.model, messages=messages).input_tokens
