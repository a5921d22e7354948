# With its prefix the field reads COHERE_API_KEY; cohere's message names CO_API_KEY.
import cohere
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="COHERE_")

    api_key: str | None = None
    model: str = "rerank-v3.5"


settings = Settings()
co = cohere.ClientV2(settings.api_key)  #~ unchecked-env
print(co.models.list())
