# The helpers stop only where something else holds as well, and give what may be unset.
import os
import sys

from anthropic import Anthropic


def read(name):
    value = os.environ.get(name)
    if value is None and "--strict" in sys.argv:
        raise KeyError(name)
    return value


def nested(name, required=False):
    value = os.environ.get(name)
    if required:
        if value is None:
            raise KeyError(name)
    return value


def needed(name, *, optional=False):
    value = os.environ.get(name)
    if value is None and not optional:
        raise KeyError(name)
    return value


def check(name, strict=False):
    if strict and not os.environ.get(name):
        raise KeyError(name)


class Settings:
    def read(self, name):
        value = os.environ.get(name)
        if value is None and "--strict" in sys.argv:
            raise KeyError(name)
        return value

    def client(self):
        return Anthropic(api_key=self.read("EDITOR_KEY"))  #~ unchecked-env


Anthropic(api_key=read("WRITER_KEY"))  #~ unchecked-env
Anthropic(api_key=nested("READER_KEY"))  #~ unchecked-env
Anthropic(api_key=needed("SPEAKER_KEY", optional=True))  #~ unchecked-env
check("LISTENER_KEY")
Anthropic(api_key=os.environ["LISTENER_KEY"])  #~ unchecked-env
Settings().client()
