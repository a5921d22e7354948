import json
import os
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings


def load_config():
    file = Path.home() / ".ask.json"
    return json.loads(file.read_text()) if file.exists() else {}


class Settings(BaseSettings):
    OPENAI_API_KEY: str | None = Field(
        default_factory=lambda: load_config().get("OPENAI_API_KEY") or os.getenv("OPENAI_API_KEY")
    )
    ANTHROPIC_API_KEY: str | None = Field(
        default_factory=lambda: load_config().get("ANTHROPIC_API_KEY") or os.getenv("ANTHROPIC_API_KEY")
    )


def load_settings():
    return Settings()
