# One asks only where there is something, one takes nothing as well, and one looks at another field.
import os

import cohere
from attrs import define, field, validators


def given(instance, attribute, value):
    if not value:
        raise ValueError(f"{attribute.name} is empty")


@define
class Config:
    name: str = field(default="", validator=given)
    key: str = field(
        factory=lambda: os.environ["COHERE_API_KEY"], validator=validators.optional(validators.instance_of(str))
    )
    other: str = field(
        factory=lambda: os.environ["OTHER_COHERE_KEY"], validator=validators.instance_of((str, type(None)))
    )
    third: str = field(factory=lambda: os.environ["THIRD_COHERE_KEY"])


config = Config(name="a")
cohere.ClientV2(config.key)  #~ unchecked-env
cohere.ClientV2(config.other)  #~ unchecked-env
cohere.ClientV2(config.third)  #~ unchecked-env
