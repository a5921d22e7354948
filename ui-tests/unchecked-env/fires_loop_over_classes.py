# Each of the classes is called, one of the program's own and one of an SDK.
import os

from elevenlabs.client import ElevenLabs


class Narrator:
    def __init__(self, key):
        self.client = ElevenLabs(api_key=key)


def own():
    return [kind(os.environ.get("NARRATOR_KEY")) for kind in [Narrator]]  #~ unchecked-env


def theirs():
    for kind in (ElevenLabs,):
        kind(api_key=os.environ.get("EK"))  #~ unchecked-env


own()
theirs()
