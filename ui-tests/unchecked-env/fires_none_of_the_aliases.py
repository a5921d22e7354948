# The field has two names; where neither is set it holds nothing.
import cohere
from pydantic import AliasChoices, Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    key: str | None = Field(default=None, validation_alias=AliasChoices("SEARCH_COHERE_KEY", "LIBRARY_COHERE_KEY"))


settings = Settings()
client = cohere.ClientV2(settings.key)  #~ unchecked-env
