# What both need, from a file or from the environment.
import os

from pydantic import Field
from pydantic_settings import BaseSettings


def saved():
    return {}


class Settings(BaseSettings):
    prefers_claude: bool = False
    openai_key: str | None = Field(default_factory=lambda: saved().get("openai") or os.getenv("OPENAI_API_KEY"))
    anthropic_key: str | None = Field(default_factory=lambda: saved().get("claude") or os.getenv("ANTHROPIC_API_KEY"))


def load_settings():
    return Settings()
