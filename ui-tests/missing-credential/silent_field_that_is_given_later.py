from dataclasses import dataclass

from elevenlabs.client import ElevenLabs


@dataclass
class Settings:
    token: str | None = None


class Options:
    def __init__(self, token=None):
        self.token = token


@dataclass
class Narrator:
    token: str | None = None

    def client(self):
        return ElevenLabs(api_key=self.token)


@dataclass
class Reader:
    token: str | None = None

    def load(self):
        self.token = input()

    def client(self):
        return ElevenLabs(api_key=self.token)


settings = Settings()
settings.token = input()
ElevenLabs(api_key=settings.token)
options = Options()
options.token = input()
ElevenLabs(api_key=options.token)
narrator = Narrator()
narrator.token = input()
narrator.client()
reader = Reader()
reader.load()
reader.client()
