# The field reads OPENAI_API_KEY; unset, the SDK stops when built and names it.
from openai import OpenAI
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    openai_api_key: str | None = None


settings = Settings()
client = OpenAI(api_key=settings.openai_api_key)
print(client.models.list())
