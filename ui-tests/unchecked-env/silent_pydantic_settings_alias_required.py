# An alias without a default: the settings do not load without the variable.
from anthropic import Anthropic
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    key: SecretStr = Field(validation_alias="ANTHROPIC_API_KEY")


settings = Settings()
client = Anthropic(api_key=settings.key.get_secret_value())
print(client.models.list())
