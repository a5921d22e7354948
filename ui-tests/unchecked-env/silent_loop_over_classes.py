# Each of the classes is called with what was asked for.
import os

from elevenlabs.client import ElevenLabs


class Narrator:
    def __init__(self, key):
        self.client = ElevenLabs(api_key=key)


def make():
    for kind in [Narrator, ElevenLabs]:
        key = os.environ.get("NARRATOR_KEY")
        if not key:
            raise SystemExit("NARRATOR_KEY is not set")
        kind(key)


make()
