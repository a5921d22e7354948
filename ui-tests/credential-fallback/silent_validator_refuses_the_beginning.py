# A validator refuses what the default begins with; so does a check of a variable.
import os

from anthropic import Anthropic
from pydantic import field_validator
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    key: str = "your-anthropic-key"

    @field_validator("key")
    @classmethod
    def real(cls, value: str) -> str:
        if not value or value.startswith("your-"):
            raise ValueError("KEY must be set")
        return value


other = os.getenv("OTHER_ANTHROPIC_KEY", "your-other-key")
if other.startswith("your-"):
    raise SystemExit("OTHER_ANTHROPIC_KEY is not set")
print(Anthropic(api_key=Settings().key), Anthropic(api_key=other))
