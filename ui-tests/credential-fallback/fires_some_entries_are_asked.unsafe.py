import os
from types import MappingProxyType

import cohere

KEY = "COHERE_API_KEY"
OTHER = "INDEX_NAME"


def one_of_them():
    env = {name: os.environ[name] for name in (KEY, OTHER)}
    if not any(env.values()):
        return None
    return cohere.Client(env[KEY])  #~ credential-fallback


def shown():
    env = {name: os.environ[name] for name in (KEY, OTHER)}
    missing = tuple(name for name, value in env.items() if not value)
    if missing:
        print(missing)
    return cohere.Client(env[KEY])  #~ credential-fallback


def another():
    env = {name: os.environ[name] for name in (KEY, OTHER)}
    if not env[OTHER]:
        return None
    return cohere.Client(env[KEY])  #~ credential-fallback


one_of_them()
shown()
another()
