import os
from os import environ

CONF = {**os.environ}
COPY = os.environ.copy()


class _Env:
    def __getattr__(self, name: str) -> str | None:
        return os.environ.get(name.upper())

    def __getitem__(self, name):
        return os.environ.get(name)


env = _Env()
