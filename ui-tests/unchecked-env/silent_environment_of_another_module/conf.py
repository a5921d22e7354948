import os
from os import environ

CONF = {**os.environ}


class _Env:
    def __getattr__(self, name):
        value = os.environ.get(name.upper())
        if not value:
            raise RuntimeError(f"{name.upper()} is not set")
        return value

    def __getitem__(self, name):
        return os.environ[name]


class _Table:
    def __getattr__(self, name):
        return self.rows.get(name)


env = _Env()
table = _Table()
