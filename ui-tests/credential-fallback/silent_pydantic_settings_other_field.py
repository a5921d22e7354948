# The field with the empty default is a name for statistics.
import cohere
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    cohere_api_key: str
    client_name: str = ""


settings = Settings()
co = cohere.ClientV2(settings.cohere_api_key, client_name=settings.client_name)
print(co.models.list())
