# The generator gives only what is there, or whoever takes it looks.
import os

from deepgram import DeepgramClient


def credentials():
    for name in ("DG_KEY", "DG_BACKUP_KEY"):
        key = os.getenv(name)
        if key:
            yield key


def all_of_them():
    yield os.getenv("DG_OTHER_KEY")


for key in credentials():
    DeepgramClient(api_key=key)
for key in all_of_them():
    if not key:
        continue
    DeepgramClient(api_key=key)
