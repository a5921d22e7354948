import os
from dataclasses import dataclass

from elevenlabs.client import ElevenLabs


@dataclass
class Config:
    api_key: str = ""


@dataclass
class Other:
    api_key: str = "YOUR_API_KEY"


def speak(config: Config):
    return ElevenLabs(api_key=config.api_key)


def narrate(other: Other):
    return ElevenLabs(api_key=other.api_key)


speak(Config(api_key=os.environ["EK"]))
narrate(Other(os.environ["EK"]))
