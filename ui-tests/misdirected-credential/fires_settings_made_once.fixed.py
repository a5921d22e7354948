# The settings are made when somebody asks, and kept.
import os

from langchain_openai import ChatOpenAI


class Settings:
    def __init__(self):
        self.api_key = os.environ["OPENROUTER_API_KEY"]
        self.base_url = "https://openrouter.ai/api/v1"


_settings = None


def settings():
    global _settings
    if _settings is None:
        _settings = Settings()
    return _settings


model = ChatOpenAI(model="x", api_key=settings().api_key, base_url=settings().base_url)  #~ misdirected-credential
