# Which field is set nobody can tell, so that what one held at first says nothing.
from dataclasses import dataclass

from openai import OpenAI


class ByName:
    def __init__(self, settings):
        self.api_key = None
        for name, value in settings.items():
            setattr(self, name, value)

    def client(self):
        return OpenAI(api_key=self.api_key)


class ByUpdate:
    def __init__(self, **settings):
        self.api_key = None
        self.__dict__.update(settings)

    def client(self):
        return OpenAI(api_key=self.api_key)


@dataclass
class Frozen:
    api_key: str | None = None

    def __post_init__(self):
        for name in names_of_settings():
            object.__setattr__(self, name, ask(name))


ByName({"api_key": input()}).client()
ByUpdate(api_key=input()).client()
OpenAI(api_key=Frozen().api_key)
