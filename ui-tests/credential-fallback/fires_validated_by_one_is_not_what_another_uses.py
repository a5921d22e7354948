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


def validate_url(settings):
    if not settings.url:
        raise ValueError("URL is not set")


def other(settings):
    validate_url(settings)
    # It asks for the address, and not for the key.
    return cohere.ClientV2(settings.key)  #~ credential-fallback


def main():
    settings = load()
    validate_url(settings)
    other(settings)
    # Too late.
    validate(settings)


if __name__ == "__main__":
    main()
