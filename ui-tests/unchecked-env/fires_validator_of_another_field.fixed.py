# The validator looks at another field.
import os
import cohere
from pydantic import BaseModel, field_validator


class Settings(BaseModel):
    name: str = ""
    key: str | None = None

    @field_validator("name")
    @classmethod
    def has_a_name(cls, value):
        if not value:
            raise ValueError("no name")
        return value


settings = Settings(name="a", key=os.environ["COHERE_API_KEY"])
co = cohere.ClientV2(settings.key)  #~ unchecked-env
