# A validator runs whenever a value is made.
import os
import cohere
from pydantic import BaseModel, field_validator, model_validator, validator
from pydantic_settings import BaseSettings


class ByField(BaseModel):
    key: str | None = None

    @field_validator("key")
    @classmethod
    def is_there(cls, value):
        if not value:
            raise ValueError("no key")
        return value


class Inherited(ByField):
    other: int = 0


class Everything(BaseModel):
    key: str | None = None

    @validator("*")
    def is_there(cls, value):
        assert value
        return value


class Before(BaseModel):
    key: str | None = None

    @model_validator(mode="before")
    @classmethod
    def is_there(cls, values):
        if not values.get("key"):
            raise ValueError("no key")
        return values


class After(BaseSettings):
    cohere_api_key: str | None = None

    @model_validator(mode="after")
    def is_there(self):
        if not self.cohere_api_key:
            raise ValueError("no key")
        return self


key = os.getenv("COHERE_API_KEY")
clients = [
    cohere.ClientV2(ByField(key=key).key),
    cohere.ClientV2(Inherited(key=key).key),
    cohere.ClientV2(Everything(key=key).key),
    cohere.ClientV2(Before(key=key).key),
    cohere.ClientV2(After().cohere_api_key),
]
