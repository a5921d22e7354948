# A layer that nobody can follow lies over the environment: where it has no such entry, the variable is taken, or nothing.
import os
from collections import ChainMap

from anthropic import Anthropic

DEFAULTS = {"WRITER_MODEL": "claude-sonnet", "OTHER_KEY": "changeme"}


def layered(flags):
    given = {name: value for name, value in flags.items() if value is not None}
    return ChainMap(given, os.environ, DEFAULTS)


def merged(flags):
    return {**os.environ, **flags}


def make(flags):
    Anthropic(api_key=ChainMap(flags, os.environ).get("ANTHROPIC_API_KEY"))  #~ unchecked-env
    Anthropic(api_key=layered(flags).get("WRITER_KEY"))  #~ unchecked-env
    Anthropic(api_key=merged(flags).get("READER_KEY"))  #~ unchecked-env
    Anthropic(api_key=(os.environ | flags).get("SINGER_KEY"))  #~ unchecked-env
    Anthropic(api_key=layered(flags).get("OTHER_KEY"))  #~ credential-fallback


make({})
