import os

from elevenlabs.client import ElevenLabs
from somewhere import Plugin


class Service:
    def __init__(self):
        self.key = os.environ.get("ELEVENLABS_API_KEY")

    def check(self):
        if not self.key:
            raise ValueError("ELEVENLABS_API_KEY is not set")

    def build(self):
        return ElevenLabs(api_key=self.key)


class Hooked(Plugin):
    def __init__(self):
        self.key = os.environ.get("ELEVEN_KEY")

    def ready(self):
        if not self.key:
            raise ValueError("ELEVEN_KEY is not set")

    def build(self):
        return ElevenLabs(api_key=self.key)


class Entered:
    def __init__(self):
        self.key = os.environ.get("LABS_KEY")

    def __enter__(self):
        if not self.key:
            raise ValueError("LABS_KEY is not set")
        return self

    def __exit__(self, *_):
        pass

    def build(self):
        return ElevenLabs(api_key=self.key)


class Offered:
    """Made by whoever imports this."""

    def __init__(self):
        self.key = os.environ.get("OFFERED_KEY")

    def confirm(self):
        if not self.key:
            raise ValueError("OFFERED_KEY is not set")

    def build(self):
        return ElevenLabs(api_key=self.key)


class Handed:
    def __init__(self):
        self.key = os.environ.get("HANDED_KEY")

    def preflight(self):
        if not self.key:
            raise ValueError("HANDED_KEY is not set")

    def build(self):
        return ElevenLabs(api_key=self.key)


def begin(anything):
    anything.preflight()


service = Service()
service.check()
service.build()
Hooked().build()
with Entered() as entered:
    entered.build()
handed = Handed()
begin(handed)
handed.build()
