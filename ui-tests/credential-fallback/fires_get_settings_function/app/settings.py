# The settings are made once, by a function that keeps them.
from functools import lru_cache

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    cohere_api_key: str = "changeme"
    top_n: int = 5


@lru_cache
def get_settings():
    return Settings()
