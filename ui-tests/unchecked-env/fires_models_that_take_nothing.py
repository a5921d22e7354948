# A field that may hold nothing takes it, a default is not looked at, and a class of nobody asks for no types.
import dataclasses
import os
from typing import Annotated, Optional

import cohere
from pydantic import AfterValidator, BaseModel, Field


def given(value):
    if not value:
        raise ValueError("no key")
    return value


class Optionally(BaseModel):
    key: Optional[str] = None


class ByDefault(BaseModel):
    key: str = Field(default_factory=lambda: os.getenv("OWN_COHERE_KEY"))


class Unlooked(BaseModel):
    key: Annotated[str | None, AfterValidator(given)] = Field(default_factory=lambda: os.getenv("THIRD_COHERE_KEY"))


class Other(BaseModel):
    name: str
    key: str | None


@dataclasses.dataclass
class Plain:
    key: str


clients = [
    cohere.ClientV2(Optionally(key=os.getenv("COHERE_API_KEY")).key),  #~ unchecked-env
    cohere.ClientV2(ByDefault().key),  #~ unchecked-env
    cohere.ClientV2(Unlooked().key),  #~ unchecked-env
    cohere.ClientV2(Other(name="a", key=os.getenv("FOURTH_COHERE_KEY")).key),  #~ unchecked-env
    cohere.ClientV2(Plain(key=os.getenv("FIFTH_COHERE_KEY")).key),  #~ unchecked-env
]
