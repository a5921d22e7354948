import os
from dataclasses import dataclass

import cohere


@dataclass
class Settings:
    key: str = ""


def load(name):
    return Settings(key=os.getenv(name, ""))


def validate(settings):
    if not settings.key:
        raise ValueError("no key")


def make(settings):
    return cohere.ClientV2(settings.key)  #~ credential-fallback


def main():
    one = load("COHERE_API_KEY")
    other = load("OTHER_KEY")
    validate(other)
    make(one)


if __name__ == "__main__":
    main()
