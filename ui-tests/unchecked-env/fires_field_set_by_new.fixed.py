import os

from mistralai import Mistral


class Settings:
    _only = None

    def __new__(cls):
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __init__(self):
        self.key = "unused"


class Bare:
    def __new__(cls):
        self = object.__new__(cls)
        self.key = os.environ["BARE_KEY"]
        return self


class Checked:
    def __new__(cls):
        self = super().__new__(cls)
        self.key = os.getenv("CHECKED_KEY")
        if not self.key:
            raise RuntimeError("CHECKED_KEY is not set")
        return self


Mistral(api_key=Bare().key)  #~ unchecked-env
Mistral(api_key=Checked().key)
