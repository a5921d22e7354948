from dataclasses import dataclass

from elevenlabs.client import ElevenLabs


@dataclass
class Config:
    api_key: str = "YOUR_ELEVENLABS_KEY"


def narrate(config: Config):
    return ElevenLabs(api_key=config.api_key)


def main():
    config = Config()
    if config.api_key == "YOUR_ELEVENLABS_KEY":
        raise SystemExit("put your key into Config")
    narrate(config)


main()
