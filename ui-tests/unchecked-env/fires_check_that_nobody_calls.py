import os

from elevenlabs.client import ElevenLabs


class Service:
    def __init__(self):
        self.key = os.environ.get("ELEVENLABS_API_KEY")

    def check(self):
        if not self.key:
            raise ValueError("ELEVENLABS_API_KEY is not set")

    def build(self):
        return ElevenLabs(api_key=self.key)  #~ unchecked-env


class Eager:
    def __init__(self):
        self.key = os.environ.get("ELEVEN_KEY")
        self.client = ElevenLabs(api_key=self.key)  #~ unchecked-env

    def validate(self):
        if not self.key:
            raise ValueError("ELEVEN_KEY is not set")


Service().build()
Eager().client.voices.get_all()
