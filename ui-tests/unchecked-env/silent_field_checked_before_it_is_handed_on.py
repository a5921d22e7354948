# The entry looks at the field of the configuration before it makes the service.
import os
import sys
from dataclasses import dataclass, field

from mistralai import Mistral


class Config:
    def __init__(self):
        self.api_key = os.getenv("MISTRAL_API_KEY")


@dataclass
class Settings:
    api_key: str | None = field(default_factory=lambda: os.getenv("MISTRAL_API_KEY"))
    model: str = "small"


class Service:
    def __init__(self, config):
        self.config = config
        self.client = Mistral(api_key=config.api_key)

    def again(self):
        return Mistral(api_key=self.config.api_key)


class Other:
    def __init__(self, settings: Settings):
        self.settings = settings

    def ask(self):
        return Mistral(api_key=self.settings.api_key)


def make(config):
    return Mistral(api_key=config.api_key)


def main():
    config = Config()
    if not config.api_key:
        raise SystemExit("MISTRAL_API_KEY is not set")
    service = Service(config)
    print(service.client, service.again(), make(config))


def other():
    settings = Settings()
    if settings.api_key is None:
        sys.exit("MISTRAL_API_KEY is not set")
    print(Other(settings).ask(), Other(settings=settings).ask())


if __name__ == "__main__":
    main()
    other()
