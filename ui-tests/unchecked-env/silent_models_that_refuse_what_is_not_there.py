# What makes a value looks at what it is given, and stops where that is not of the field's type.
import os
from typing import Annotated

import cohere
from pydantic import AfterValidator, BaseModel, BeforeValidator, Field, SecretStr, StringConstraints, constr
from pydantic.dataclasses import dataclass


def given(value):
    if not value:
        raise ValueError("no key")
    return value


Key = Annotated[str, StringConstraints(min_length=1)]


class Named(BaseModel):
    key: Key


class Required(BaseModel):
    key: str


class Inherited(Required):
    name: str = ""


class Secret(BaseModel):
    key: SecretStr


class Narrow(BaseModel):
    key: constr(min_length=1)


class Narrower(BaseModel):
    key: Annotated[str, StringConstraints(min_length=1)]


class Described(BaseModel):
    key: str = Field(..., min_length=1)


class Looked(BaseModel):
    key: Annotated[str | None, AfterValidator(given)]


class Unless(BaseModel):
    key: Annotated[str | None, BeforeValidator(func=given)] = Field(
        default_factory=lambda: os.getenv("COHERE_API_KEY"), validate_default=True
    )


@dataclass
class Plain:
    key: str


key = os.getenv("COHERE_API_KEY")
filled = os.getenv("COHERE_API_KEY", "")
clients = [
    cohere.ClientV2(Required(key=key).key),
    cohere.ClientV2(Inherited(key=key, name="a").key),
    cohere.ClientV2(Secret(key=key).key.get_secret_value()),
    cohere.ClientV2(Narrow(key=filled).key),
    cohere.ClientV2(Narrower(key=filled).key),
    cohere.ClientV2(Described(key=filled).key),
    cohere.ClientV2(Looked(key=key).key),
    cohere.ClientV2(Unless().key),
    cohere.ClientV2(Plain(key=key).key),
    cohere.ClientV2(Named(key=filled).key),
]
