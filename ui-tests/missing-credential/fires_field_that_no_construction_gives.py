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
        return ElevenLabs(api_key=self.token)  #~ missing-credential


ElevenLabs(api_key=Settings().token)  #~ missing-credential
ElevenLabs(api_key=Options().token)  #~ missing-credential
Narrator().client()
