# What the keyword arguments hold is decided elsewhere.
import json

from mistralai import Mistral


def build(**settings):
    return Mistral(**settings)


def from_file(path):
    with open(path) as handle:
        return Mistral(**json.load(handle))
