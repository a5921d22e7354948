import os
from dataclasses import dataclass

import cohere
from openai import OpenAI


@dataclass
class Config:
    provider: str
    api_key: str | None


def load(provider: str) -> Config:
    if provider == "openai":
        return Config(provider="openai", api_key=os.environ["OPENAI_API_KEY"])
    return Config(provider="cohere", api_key=os.getenv("COHERE_TRIAL_KEY"))


def build(provider: str):
    config = load(provider)
    if config.provider == "openai":
        return OpenAI(api_key=config.api_key)
    return cohere.Client(api_key=config.api_key or ask())


def ask() -> str:
    return input("key: ")
