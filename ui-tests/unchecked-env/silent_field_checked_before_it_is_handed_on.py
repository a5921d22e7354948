# The field is asked for before the settings are handed on.
import os
from dataclasses import dataclass

from elevenlabs.client import ElevenLabs


@dataclass
class Config:
    api_key: str | None


def speak(config: Config):
    return ElevenLabs(api_key=config.api_key)


def main():
    config = Config(api_key=os.getenv("EK"))
    if not config.api_key:
        raise SystemExit("set EK")
    speak(config)


main()
