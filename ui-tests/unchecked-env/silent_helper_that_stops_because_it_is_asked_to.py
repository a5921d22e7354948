# The same helpers are asked to stop; or ask somebody who cannot be followed.
import os

from anthropic import Anthropic
from shapes import is_key


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


def shaped(name):
    value = os.environ.get(name)
    if not is_key(value):
        raise KeyError(name)
    return value


KNOWN = {}


def cached(name):
    if name in KNOWN:
        return KNOWN[name]
    value = os.environ.get(name)
    if not value:
        raise KeyError(name)
    return value


Anthropic(api_key=nested("READER_KEY", required=True))
Anthropic(api_key=needed("SPEAKER_KEY"))
Anthropic(api_key=needed("SINGER_KEY", optional=False))
check("LISTENER_KEY", strict=True)
Anthropic(api_key=os.environ.get("LISTENER_KEY"))
Anthropic(api_key=shaped("DRAWER_KEY"))
cached("PAINTER_KEY")
Anthropic(api_key=os.environ.get("PAINTER_KEY"))
