# A keyword of the project's own chooses the variables: nobody can tell which.
from langchain_openai import AzureChatOpenAI
from pydantic import Field
from pydantic_settings import BaseSettings as Base, SettingsConfigDict


class BaseSettings(Base):
    def __init_subclass__(cls, prefix="", **rest):
        super().__init_subclass__(**rest)
        cls.model_config = SettingsConfigDict(env_prefix=prefix)


class Azure(BaseSettings, prefix="AZURE_OPENAI_"):
    endpoint: str = Field(default="https://example.com")
    api_key: str = Field(default="api-key")


settings = Azure()
model = AzureChatOpenAI(azure_endpoint=settings.endpoint, api_key=settings.api_key)
