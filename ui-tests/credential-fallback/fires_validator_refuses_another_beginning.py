# What the validator refuses is not how the default begins.
from anthropic import Anthropic
from pydantic import field_validator
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    key: str = "your-anthropic-key"
    model: str = "small"

    @field_validator("key")
    @classmethod
    def real(cls, value: str) -> str:
        if value.startswith("changeme"):
            raise ValueError("KEY must be set")
        return value

    @field_validator("model")
    @classmethod
    def known(cls, value: str) -> str:
        if value.startswith("your-"):
            raise ValueError("MODEL must be set")
        return value


print(Anthropic(api_key=Settings().key)) #~ credential-fallback
