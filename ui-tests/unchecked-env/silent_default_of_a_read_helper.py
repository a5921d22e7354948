# What the helper gives is asked for, or is no default at all.
import os
import sys

import voyageai


def setting(name, default=None):
    try:
        return os.environ[name]
    except KeyError:
        return default


key = setting("SONGS_VOYAGE_KEY")
if key is None:
    sys.exit("SONGS_VOYAGE_KEY is not set")
print(voyageai.Client(api_key=key).embed(["a"], model="voyage-3"))
print(setting("SONGS_TITLE", "untitled"))
