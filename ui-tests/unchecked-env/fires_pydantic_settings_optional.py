# The field's name is the variable's name, and None is its default.
from anthropic import Anthropic
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    anthropic_api_key: str | None = None
    model: str = "claude-haiku-4-5"


settings = Settings()
client = Anthropic(api_key=settings.anthropic_api_key)  #~ unchecked-env
print(client.models.retrieve(settings.model))
