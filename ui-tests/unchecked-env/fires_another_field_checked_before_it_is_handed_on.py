# The entry looks at another field, at another value, or too late.
import os
from dataclasses import dataclass, field

from mistralai import Mistral


@dataclass
class Config:
    api_key: str | None = field(default_factory=lambda: os.getenv("MISTRAL_API_KEY"))
    model: str | None = None


class Service:
    def __init__(self, config: Config):
        self.config = config

    def ask(self):
        return Mistral(api_key=self.config.api_key)  #~ unchecked-env


def main():
    config = Config()
    if not config.model:
        raise SystemExit("no model")
    print(Service(config).ask())


if __name__ == "__main__":
    main()
