# Whoever makes the settings looks at them.
import os
import sys

from langchain_openai import ChatOpenAI


class Settings:
    def __init__(self):
        self.api_key = os.getenv("OPENROUTER_API_KEY")


_settings = None


def settings():
    global _settings
    if _settings is None:
        _settings = Settings()
        if not _settings.api_key:
            sys.exit("OPENROUTER_API_KEY is not set")
    return _settings


model = ChatOpenAI(model="x", api_key=settings().api_key, base_url="https://openrouter.ai/api/v1")
