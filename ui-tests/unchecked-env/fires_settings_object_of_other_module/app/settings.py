# One object for all.
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    anthropic_api_key: str | None = None
    slack_channel: str = "#ops"


settings = Settings()
