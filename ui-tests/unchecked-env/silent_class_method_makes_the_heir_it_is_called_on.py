# The same, and the base stops where there is nothing, or the class was given another name.
import os

import anthropic


class FromEnv:
    env_var: str

    @classmethod
    def from_env(cls, **options):
        token = os.environ.get(cls.env_var)
        if not token:
            raise KeyError(cls.env_var)
        return cls(token, **options)


class Bot(FromEnv):
    env_var = "CLAUDE_BOT_KEY"

    def __init__(self, token, timeout=20):
        self.client = anthropic.Anthropic(api_key=token, timeout=timeout)


class Titles:
    token = "YOUR_CLAUDE_KEY"

    @classmethod
    def load(cls):
        cls.token = os.environ["CLAUDE_TITLES_KEY"]


Bot.from_env().client.models.list()
Titles.load()
anthropic.Anthropic(api_key=Titles.token)
