# The settings hold one key or the other, with what says which; somebody may bring other ones.
import os
from dataclasses import dataclass

from langchain_deepseek import ChatDeepSeek
from langchain_openai import ChatOpenAI


@dataclass
class Settings:
    provider: str
    key: str | None


def load():
    key = os.getenv("DEEPSEEK_API_KEY")
    if key:
        return Settings(provider="deepseek", key=key)
    return Settings(provider="openai", key=os.getenv("OPENAI_API_KEY"))


def model(settings: Settings | None = None):
    current = settings or load()
    if not current.key:
        raise RuntimeError("neither DEEPSEEK_API_KEY nor OPENAI_API_KEY is set")
    if current.provider == "deepseek":
        return ChatDeepSeek(model="deepseek-chat", api_key=current.key)
    return ChatOpenAI(api_key=current.key)


model()
