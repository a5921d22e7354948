# A SecretStr hides the value, which may well be empty.
import cohere
from pydantic import SecretStr
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    cohere_api_key: SecretStr = SecretStr("")


settings = Settings()
co = cohere.ClientV2(settings.cohere_api_key.get_secret_value())  #~ credential-fallback
print(co.models.list())
