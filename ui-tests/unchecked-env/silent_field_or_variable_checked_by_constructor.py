# The constructor stops unless there is a field or the variable; a static method takes the one or the other.
import os

import anthropic


class Model:
    def __init__(self, config):
        self.config = config
        if not self.config.api_key and "ANTHROPIC_API_KEY" not in os.environ:
            raise ValueError("ANTHROPIC_API_KEY is not set")

    def ask(self, question):
        return self.answer(question, self.config)

    @staticmethod
    def answer(question, config):
        key = config.api_key or os.getenv("ANTHROPIC_API_KEY")
        return anthropic.Anthropic(api_key=key).completions.create(prompt=question)
