from functools import lru_cache

from pydantic_settings import BaseSettings


class AppSettings(BaseSettings):
    acme_token: str | None = None
    cohere_key: str | None = None

    @property
    def has_cohere(self) -> bool:
        return bool(self.cohere_key and self.cohere_key.strip())


@lru_cache(maxsize=1)
def get_settings() -> AppSettings:
    return AppSettings()
