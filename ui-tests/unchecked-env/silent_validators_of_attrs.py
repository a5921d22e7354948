# Validators run whenever a value is made, also for what fills a field that nobody gives anything.
import os

import attr
import cohere
from attrs import define, field, validators


def given(instance, attribute, value):
    if not value:
        raise ValueError(f"{attribute.name} is empty")


@define
class Config:
    key: str = field(factory=lambda: os.getenv("COHERE_API_KEY"), validator=validators.instance_of(str))
    token: str = field(
        factory=lambda: os.getenv("OTHER_COHERE_KEY", ""), validator=[validators.instance_of(str), validators.min_len(1)]
    )
    third: str = field(factory=lambda: os.getenv("THIRD_COHERE_KEY"), validator=given)


@attr.s
class Older:
    key = attr.ib(factory=lambda: os.getenv("FOURTH_COHERE_KEY"), validator=attr.validators.and_(given))


config = Config()
clients = [cohere.ClientV2(key) for key in (config.key, config.token, config.third, Older().key)]
