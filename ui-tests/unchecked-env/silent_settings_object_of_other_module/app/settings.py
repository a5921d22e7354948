# The object does not come to be without the key.
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    anthropic_api_key: str
    slack_token: str | None = None


settings = Settings()
