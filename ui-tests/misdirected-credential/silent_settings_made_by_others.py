# Somebody else may have put other settings there.
import os

from langchain_openai import ChatOpenAI


class Settings:
    def __init__(self, api_key=None):
        self.api_key = api_key or os.getenv("OPENROUTER_API_KEY")


_settings = None


def use(other):
    global _settings
    _settings = other


def settings():
    global _settings
    if _settings is None:
        _settings = load()
    return _settings


model = ChatOpenAI(model="x", api_key=settings().api_key, base_url="https://openrouter.ai/api/v1")
