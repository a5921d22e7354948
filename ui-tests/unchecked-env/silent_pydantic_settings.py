# A required field: the settings do not load without it.
from anthropic import Anthropic
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    anthropic_api_key: str
    model: str = "claude-haiku-4-5"


settings = Settings()
client = Anthropic(api_key=settings.anthropic_api_key)
