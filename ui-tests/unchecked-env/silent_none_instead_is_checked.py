# `None` in the place of a variable that is not set, and a check behind it.
import os
import sys

from mistralai import Mistral


def read(name, default=None):
    return os.environ.get(name, default)


key = read("MISTRAL_API_KEY")
if key is None:
    sys.exit("MISTRAL_API_KEY is not set")
first = Mistral(api_key=key)

other = os.environ["MISTRAL_API_KEY"] if "MISTRAL_API_KEY" in os.environ else None
if other:
    second = Mistral(api_key=other)
