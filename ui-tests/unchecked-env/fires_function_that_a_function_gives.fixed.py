# What is called, or given as a factory, is a function that another one has made.
import os
from dataclasses import dataclass, field

import cohere


def reader():
    return lambda: os.environ["COHERE_KEY"]


def named(name):
    def read():
        return os.getenv(name)

    return read


def later(name):
    return lambda: os.getenv(name)


@dataclass
class Settings:
    key: str = field(default_factory=named("COHERE_OTHER"))


first = cohere.ClientV2(reader()())  #~ unchecked-env
second = cohere.ClientV2(Settings().key)  #~ unchecked-env
third = later("COHERE_THIRD")
fourth = cohere.ClientV2(third())  #~ unchecked-env
