# The entry is asked for, or must be there, or stands in a layer that is written down.
import os
import sys
from collections import ChainMap

from anthropic import Anthropic


def merged(flags):
    return {**os.environ, **flags}


def make(flags):
    key = ChainMap(flags, os.environ).get("ANTHROPIC_API_KEY")
    if not key:
        sys.exit("ANTHROPIC_API_KEY is not set")
    Anthropic(api_key=key)
    Anthropic(api_key=ChainMap(flags, os.environ)["WRITER_KEY"])
    Anthropic(api_key=merged(flags)["READER_KEY"])
    Anthropic(api_key={**os.environ, **flags, "SINGER_KEY": os.environ["SINGER_KEY"]}.get("SINGER_KEY"))
    Anthropic(api_key=ChainMap({"OTHER_KEY": os.environ["OTHER_KEY"]}, flags, os.environ).get("OTHER_KEY"))


make({})
