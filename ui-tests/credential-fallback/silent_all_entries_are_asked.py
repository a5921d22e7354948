import os
from types import MappingProxyType

import cohere

KEY = "COHERE_API_KEY"
OTHER = "INDEX_NAME"


def gathered():
    env = {name: os.getenv(name) or "" for name in (KEY, OTHER)}
    missing = tuple(name for name, value in env.items() if not value)
    if missing:
        return None
    return cohere.Client(env[KEY])


def gathered_of_a_view():
    env = MappingProxyType({name: os.getenv(name) or "" for name in (KEY, OTHER)})
    missing = sorted(name for name, value in env.items() if not value)
    if len(missing) > 0:
        return None
    return cohere.Client(env[KEY])


def written():
    env = {KEY: os.getenv(KEY, ""), OTHER: os.getenv(OTHER, "")}
    missing = list(name for name in env if not env[name])
    if missing:
        return None
    return cohere.Client(env[KEY])


def any_of_them():
    env = {name: os.getenv(name) or "" for name in (KEY, OTHER)}
    if any(not value for value in env.values()):
        return None
    return cohere.Client(env[KEY])


def all_of_them():
    env = {name: os.getenv(name) or "" for name in (KEY, OTHER)}
    if not all(env.values()):
        return None
    return cohere.Client(env[KEY])


def all_of_a_list():
    env = [os.getenv(KEY, ""), os.getenv(OTHER, "")]
    if not all(env):
        return None
    return cohere.Client(env[0])


gathered()
gathered_of_a_view()
written()
any_of_them()
all_of_them()
all_of_a_list()
