"""Between the check and the client a method of the same value is called."""

import os

import anthropic


class Model:
    def __init__(self, api_key=None):
        self.api_key = api_key

    def preview(self):
        return None

    def find_key(self):
        self.api_key = os.environ["ANTHROPIC_API_KEY"]
        return self.api_key

    def ask(self, question, api_key=None):
        if api_key:
            self.api_key = api_key
        if not self.api_key:
            self.api_key = self.find_key()
        if not self.api_key:
            raise ValueError("ANTHROPIC_API_KEY is not set")
        self.preview()
        return anthropic.Anthropic(api_key=self.api_key).messages.create(question)

    def ask_without(self, question):
        self.api_key = os.environ["ANTHROPIC_API_KEY"]
        self.preview()
        return anthropic.Anthropic(api_key=self.api_key).messages.create(question)  #~ unchecked-env
