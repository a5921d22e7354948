import os
from dataclasses import dataclass

import cohere


@dataclass
class Settings:
    key: str = ""
    url: str = ""


def load():
    return Settings(key=os.getenv("COHERE_API_KEY", ""), url=os.getenv("URL", ""))


def validate(settings):
    if not settings.key:
        raise ValueError("COHERE_API_KEY is not set")


def make(settings):
    return cohere.ClientV2(settings.key)


def run(settings):
    validate(settings)
    return make(settings)


def main():
    settings = load()
    validate(settings)
    make(settings)
    run(load())


if __name__ == "__main__":
    main()
