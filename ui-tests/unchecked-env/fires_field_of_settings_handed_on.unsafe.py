# Another field is asked for, or the settings are handed on from a second place, which does not ask.
import os
from dataclasses import dataclass

from elevenlabs.client import ElevenLabs


@dataclass
class Config:
    api_key: str | None
    voice: str | None


def speak(config: Config):
    return ElevenLabs(api_key=config.api_key)  #~ unchecked-env


def main():
    config = Config(api_key=os.environ["EK"], voice=os.getenv("VOICE"))
    if not config.voice:
        raise SystemExit("set VOICE")
    speak(config)


def again():
    config = Config(api_key=os.environ["EK"], voice=None)
    speak(config)


main()
again()
