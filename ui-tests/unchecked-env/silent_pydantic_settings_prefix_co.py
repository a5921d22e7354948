# With its prefix the field reads CO_API_KEY, which is the name that cohere's message tells.
import cohere
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="CO_")

    api_key: str | None = None


settings = Settings()
print(cohere.ClientV2(settings.api_key).models.list())
