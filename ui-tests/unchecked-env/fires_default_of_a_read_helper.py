# What the helper gives instead is nothing.
import os

import voyageai


def setting(name, default=None):
    try:
        return os.environ[name]
    except KeyError:
        return default


print(voyageai.Client(api_key=setting("SONGS_VOYAGE_KEY")).embed(["a"], model="voyage-3"))  #~ unchecked-env
