# The alias is the variable's name.
from anthropic import Anthropic
from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    key: str | None = Field(default=None, validation_alias="ANTHROPIC_API_KEY")


client = Anthropic(api_key=Settings().key)  #~ unchecked-env
print(client.models.list())
