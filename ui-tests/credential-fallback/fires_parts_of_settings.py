# A part of a setting has a variable of its own where a delimiter says so, else it stands in JSON in the whole's.
import anthropic
from openai import OpenAI
from pydantic import BaseModel, Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Gateway(BaseModel):
    url: str = "https://gateway.corp-ai.com/v1"
    key: str = ""


class Local(BaseModel):
    url: str = "http://localhost:8000/v1"
    key: str = ""


class Own(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="OWN_")
    key: str = ""


class Needed(BaseModel):
    key: str


class Whole(BaseSettings):
    gateway: Gateway = Gateway()
    local: Local = Local()
    own: Own = Own()


class Parts(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="APP_", env_nested_delimiter="__")
    gateway: Gateway = Field(default_factory=Gateway)
    needed: Needed


whole, parts = Whole(), Parts()
print(OpenAI(base_url=whole.gateway.url, api_key=whole.gateway.key))  #~ credential-fallback
print(OpenAI(base_url=whole.local.url, api_key=whole.local.key))
print(anthropic.Anthropic(api_key=whole.own.key))  #~ credential-fallback
print(OpenAI(base_url=parts.gateway.url, api_key=parts.gateway.key))  #~ credential-fallback
print(anthropic.Anthropic(api_key=parts.needed.key))
