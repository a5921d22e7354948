# The constructor asks for another field, or for another variable.
import os

import anthropic
from mistralai import Mistral


class Model:
    def __init__(self, config):
        self.config = config
        if not self.config.model and "ANTHROPIC_API_KEY" not in os.environ:
            raise ValueError("ANTHROPIC_API_KEY is not set")
        if not self.config.api_key and "MISTRAL_MODEL" not in os.environ:
            raise ValueError("MISTRAL_MODEL is not set")

    @staticmethod
    def answer(question, config):
        key = config.api_key or os.getenv("ANTHROPIC_API_KEY")
        return anthropic.Anthropic(api_key=key).completions.create(prompt=question)  #~ unchecked-env

    @staticmethod
    def other(config):
        return Mistral(api_key=config.api_key or os.getenv("MISTRAL_API_KEY"))  #~ unchecked-env
