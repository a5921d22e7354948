# What a class method of the base makes is of the class that it is called on, and so is the name of the variable.
import os

import anthropic


class FromEnv:
    env_var: str

    @classmethod
    def from_env(cls, **options):
        return cls(os.environ.get(cls.env_var), **options)  #~ unchecked-env


class Bot(FromEnv):
    env_var = "CLAUDE_BOT_KEY"

    def __init__(self, token, timeout=20):
        self.client = anthropic.Anthropic(api_key=token, timeout=timeout)


class Titles:
    env_var = "CLAUDE_TITLES_KEY"

    @classmethod
    def key(cls):
        return os.environ.get(cls.env_var)


Bot.from_env().client.models.list()
anthropic.Anthropic(api_key=Titles.key())  #~ unchecked-env
