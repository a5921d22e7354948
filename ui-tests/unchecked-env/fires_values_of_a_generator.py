# What a generator gives, one after the other.
import os

from deepgram import DeepgramClient


def credentials():
    yield "first", os.getenv("DG_KEY")
    yield "second", os.environ["DG_BACKUP_KEY"]


for name, key in credentials():
    DeepgramClient(api_key=key)  #~ unchecked-env
